import { statSync } from 'node:fs'
import { partNames } from '../../generated/tables.js'
import type { PartName } from '../../generated/types.js'
import type { Problem } from '../../rules/rule.js'
import { partNamed } from '../bundled.js'
import type { Call, Command } from '../command.js'
import { recordChecker } from '../input/check-record.js'
import { fileFormat } from '../input/file-format.js'
import { readNdjson } from '../input/read-ndjson.js'
import { readJson } from '../input/read-text.js'
import { writeJson } from '../output/write-json.js'
import { status } from '../status.js'
import { positive, text } from '../values.js'

const LIMIT = 100

/** What has been found so far; problems over the limit are counted and not kept. */
interface Findings {
  records: number
  count: number
  readonly problems: string[]
}

/** A user's own records against the schemas. */
export const validate: Command = {
  name: 'validate',
  usage: 'FILE [--collection NAME] [--format json|ndjson]',
  summary: 'check your own records, or a whole dataset, against the schemas; 1 where something is wrong',
  words: [1, 1],
  options: {
    collection: {
      type: 'string',
      value: 'NAME',
      help: 'what the records are (each record’s type tells)',
      choices: () => partNames,
    },
    format: {
      type: 'string',
      value: 'json|ndjson',
      help: 'what the file is (its name tells)',
      choices: () => ['json', 'ndjson'],
    },
    limit: { type: 'string', value: 'N', help: `show at most so many problems (${LIMIT})` },
  },
  examples: [
    'open-xiamen validate my-events.ndjson',
    'open-xiamen validate dataset.json --json',
    'cat a.ndjson | open-xiamen validate - --format ndjson',
  ],
  run: async (call) => {
    const {
      positionals: [file = ''],
      values,
      json,
      output,
    } = call
    const limit = positive(values, 'limit') ?? LIMIT
    const collection = text(values, 'collection')
    const part = collection === undefined ? undefined : partNamed(collection)
    const format = fileFormat(file, text(values, 'format'), ['json', 'ndjson'])
    const findings: Findings = { records: 0, count: 0, problems: [] }
    await (format === 'ndjson'
      ? checkLines(file, part, limit, call, findings)
      : checkJson(file, part, limit, call, findings))
    const { records, count, problems } = findings
    if (json) await writeJson(output, { file, records, problems: count, shown: problems })
    else {
      const more = count - problems.length
      const lines = [
        ...problems,
        ...(more > 0 ? [`… and ${more} more`] : []),
        `${file}: ${records} records, ${count} ${count === 1 ? 'problem' : 'problems'}`,
      ]
      await output.write(`${lines.join('\n')}\n`)
    }
    return count === 0 ? status.ok : status.found
  },
}

async function checkLines(
  file: string,
  part: PartName | undefined,
  limit: number,
  { input, output }: Call,
  findings: Findings,
) {
  const check = await recordChecker(part)
  const size = file === '-' ? undefined : statSync(file, { throwIfNoEntry: false })?.size
  let shown = 0
  const progress = (bytes: number) => {
    if (Date.now() - shown < 100) return
    shown = Date.now()
    const of = size === undefined ? '' : ` of ${megabytes(size)}`
    output.progress(`${file}: ${findings.records} records, ${megabytes(bytes)}${of} MB`)
  }
  try {
    for await (const record of readNdjson(file, input, progress)) {
      findings.records += 1
      note(findings, limit, check(record, findings.records), `${file} record ${findings.records}: `)
    }
  } finally {
    output.progress('')
  }
}

async function checkJson(file: string, part: PartName | undefined, limit: number, { input }: Call, findings: Findings) {
  const value = await readJson(file, input)
  if (part === undefined && isDataset(value)) {
    const { safeParseDataset } = await import('../../schema/index.js')
    const result = safeParseDataset(value)
    const lists = Object.values(value).filter((list) => Array.isArray(list))
    findings.records = lists.reduce((sum, list) => sum + list.length, 0)
    if (!result.success) note(findings, limit, result.problems, `${file}: `)
    return
  }
  const check = await recordChecker(part)
  const records = Array.isArray(value) ? value : [value]
  for (const record of records) {
    findings.records += 1
    note(findings, limit, check(record, findings.records), `${file}: `)
  }
}

/** One record has a type or, as an entry of the evidence, a record that it is about; a dataset has neither. */
function isDataset(value: unknown): value is Record<string, unknown> {
  if (typeof value !== 'object' || value === null || 'type' in value || 'record' in value) return false
  return partNames.some((name) => Object.hasOwn(value, name))
}

function note(findings: Findings, limit: number, problems: readonly Problem[], where: string): void {
  findings.count += problems.length
  for (const { collection, record, field, expected, found } of problems.slice(
    0,
    Math.max(0, limit - findings.problems.length),
  )) {
    findings.problems.push(`${where}${collection} "${record}" › ${field}: expected ${expected}, found ${found}`)
  }
}

function megabytes(bytes: number): string {
  return (bytes / 1e6).toFixed(1)
}
