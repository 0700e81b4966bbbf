import { verifySource } from '../../evidence/verify-source.js'
import { evidence as allEvidence } from '../../generated/entries.js'
import { type Command, status } from '../command.js'
import { readText } from '../input/read-file.js'
import { text } from '../values.js'

const evidence = allEvidence.filter((entry) => entry.document !== undefined)
const documents = [...new Set(evidence.map(({ document }) => document))]
const sources = [...new Set(evidence.map(({ source }) => source))]

const COLUMNS = [
  { name: 'status' },
  { name: 'record' },
  { name: 'expected at' },
  { name: 'found at' },
  { name: 'fields', text: true },
] as const

/** Checks the evidence against the user's copy of a text. */
export const verify: Command = {
  name: 'verify',
  usage: 'ARTICLE.txt [--source ID | --document NAME]',
  summary: 'check every passage of the evidence against the text of the article; exits with 1 if one does not match',
  words: [1, 1],
  options: {
    source: {
      type: 'string',
      value: 'ID',
      help: 'only the passages of this article, if the text contains no other',
      choices: sources,
    },
    document: {
      type: 'string',
      value: 'NAME',
      help: 'the document of the text (the best match)',
      choices: documents,
    },
  },
  examples: [
    'open-xiamen verify 000_2ecdf2ae7e87cd62.txt',
    'open-xiamen verify article.txt --source foreign-affairs-2022',
  ],
  run: async ({ positionals: [file = ''], values, input }) => {
    const [source, document] = [text(values, 'source'), text(values, 'document')]
    const checked = source === undefined ? evidence : evidence.filter((entry) => entry.source === source)
    const result = await verifySource(await readText(file, input), {
      evidence: checked,
      ...(document !== undefined && { document }),
    })
    const { holds, moved, gone, entries } = result
    const rows = entries
      .filter((entry) => entry.status !== 'holds')
      .map(({ entry, ...now }) => [
        now.status,
        entry.record,
        `${entry.start}–${entry.end}`,
        now.start === undefined ? '' : `${now.start}–${now.end}`,
        entry.fields.join(', '),
      ])
    return {
      json: result,
      table: rows.length > 0 ? { columns: COLUMNS, rows } : undefined,
      text: `${result.document}: ${entries.length} passages: ${holds} hold, ${moved} moved, ${gone} gone\n`,
      status: rows.length === 0 ? status.ok : status.found,
    }
  },
}
