import { partNames } from '../../generated/tables.js'
import type { PartName } from '../../generated/types.js'
import { type Command, status } from '../command.js'
import { FILE_FORMATS, fileFormat, type OwnProblem, ownRecords, problemLine } from '../input/own-records.js'
import { TABLE } from '../input/read-table.js'
import { positive, text } from '../values.js'

const LIMIT = 100

/** Checks the user's records; for a whole dataset, also their references. */
export const validate: Command = {
  name: 'validate',
  usage: 'FILE [--collection NAME] [--format json|ndjson|csv] [--mapping FILE]',
  summary:
    'check your own records, a table or a whole dataset, and report every problem; exits with 1 if there are any',
  words: [1, 1],
  options: {
    collection: {
      type: 'string',
      value: 'NAME',
      help: 'the collection of the records (from each record’s type)',
      choices: partNames,
    },
    format: {
      type: 'string',
      value: FILE_FORMATS.join('|'),
      help: 'the format of the file (from its name)',
      choices: FILE_FORMATS,
    },
    ...TABLE,
    limit: { type: 'string', value: 'N', help: `maximum number of problems to show (${LIMIT})` },
  },
  examples: [
    'open-xiamen validate my-events.ndjson',
    'open-xiamen validate dataset.json --json',
    'open-xiamen validate 活动.csv --collection events --mapping columns.json --encoding gbk',
    'cat a.ndjson | open-xiamen validate - --format ndjson',
  ],
  run: async (call) => {
    const { values, output } = call
    const [file = ''] = call.positionals
    const limit = positive(values, 'limit') ?? LIMIT
    const part = text(values, 'collection') as PartName | undefined
    const format = fileFormat(file, text(values, 'format'))
    let records = 0
    let problems = 0
    const shown: OwnProblem[] = []
    let told = 0
    try {
      for await (const item of ownRecords({ file, format, part }, call)) {
        records += item.records
        problems += item.problems.length
        shown.push(...item.problems.slice(0, limit - shown.length))
        if (Date.now() < told + 100) continue
        told = Date.now()
        output.progress(`${file}: ${records} records`)
      }
    } finally {
      output.progress('')
    }
    const more = problems - shown.length
    const lines = [
      ...shown.map((problem) => problemLine(file, problem)),
      ...(more > 0 ? [`… and ${more} more`] : []),
      `${file}: ${records} records, ${problems} ${problems === 1 ? 'problem' : 'problems'}`,
    ]
    return {
      json: { file, records, problems, shown },
      text: `${lines.join('\n')}\n`,
      status: problems === 0 ? status.ok : status.found,
    }
  },
}
