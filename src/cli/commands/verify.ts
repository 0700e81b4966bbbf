import { verifySource } from '../../evidence/verify-source.js'
import { evidence as allEvidence } from '../../generated/entries.js'
import { checkOption } from '../check-option.js'
import type { Command } from '../command.js'
import { readText } from '../input/read-text.js'
import { writeJson } from '../output/write-json.js'
import { writeTable } from '../output/write-table.js'
import { status } from '../status.js'
import { text } from '../values.js'

const evidence = allEvidence.filter((entry) => entry.document !== undefined)
const documents = () => [...new Set(evidence.map(({ document }) => document))]
const sources = () => [...new Set(evidence.map(({ source }) => source))]

const COLUMNS = [
  { name: 'status' },
  { name: 'record' },
  { name: 'expected at' },
  { name: 'found at' },
  { name: 'fields', text: true },
] as const

/** The evidence against a text that the user holds. */
export const verify: Command = {
  name: 'verify',
  usage: 'ARTICLE.txt [--source ID | --document NAME]',
  summary: 'check every passage of the evidence against the text of the article; 1 where one does not hold',
  words: [1, 1],
  options: {
    source: {
      type: 'string',
      value: 'ID',
      help: 'only the passages of this article, where the text holds no other',
      choices: sources,
    },
    document: {
      type: 'string',
      value: 'NAME',
      help: 'which document the text is (the one that it fits best)',
      choices: documents,
    },
  },
  examples: [
    'open-xiamen verify 000_2ecdf2ae7e87cd62.txt',
    'open-xiamen verify article.txt --source foreign-affairs-2022',
  ],
  run: async ({ positionals: [file = ''], values, json, long, output, input }) => {
    const [source, document] = [text(values, 'source'), text(values, 'document')]
    checkOption('source', source, sources())
    checkOption('document', document, documents())
    const checked = source === undefined ? evidence : evidence.filter((entry) => entry.source === source)
    const result = await verifySource(await readText(file, input), {
      evidence: checked,
      ...(document !== undefined && { document }),
    })
    const { holds, moved, gone, entries } = result
    if (json) await writeJson(output, result)
    else {
      const others = entries.filter((entry) => entry.status !== 'holds')
      if (others.length > 0) {
        const rows = others.map(({ entry, ...now }) => [
          now.status,
          entry.record,
          `${entry.start}–${entry.end}`,
          now.start === undefined ? '' : `${now.start}–${now.end}`,
          entry.fields.join(', '),
        ])
        await writeTable(output, COLUMNS, rows, long)
      }
      await output.write(
        `${result.document}: ${entries.length} passages: ${holds} hold, ${moved} moved, ${gone} gone\n`,
      )
    }
    return holds === entries.length ? status.ok : status.found
  },
}
