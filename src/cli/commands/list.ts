import { bundledParts } from '../../convert/part.js'
import type { AnyRecord } from '../../index.js'
import { partNames } from '../../references/collection-names.js'
import type { Command } from '../command.js'
import { SUMMARY, summaryRow } from '../output/summary-row.js'
import { writeJson } from '../output/write-json.js'
import { writeTable } from '../output/write-table.js'
import { partNamed } from '../part-named.js'
import { status } from '../status.js'

/** Every record of a collection. */
export const list: Command = {
  name: 'list',
  usage: 'COLLECTION',
  summary: 'list the records of a collection, or the evidence',
  words: [1, 1],
  options: {},
  examples: ['open-xiamen list ties', 'open-xiamen list places --lang zh', 'open-xiamen list figures --json'],
  choices: () => partNames,
  run: async ({ positionals: [name = ''], language, json, output }) => {
    const part = partNamed(name)
    if (json) await writeJson(output, bundledParts[part])
    else if (part === 'evidence') {
      const rows = bundledParts.evidence.map((entry) => [
        entry.record,
        entry.fields.join(', '),
        entry.source,
        `${entry.start}–${entry.end}`,
        entry.basis,
      ])
      await writeTable(output, ['record', 'fields', 'source', 'position', 'basis'], rows)
    } else if (part === 'corroboration') {
      const rows = bundledParts.corroboration.map((entry) => [
        entry.record,
        entry.fields.join(', '),
        entry.agrees,
        entry.value ?? '',
        entry.publisher,
        entry.url,
      ])
      await writeTable(output, ['record', 'fields', 'agrees', 'says', 'publisher', 'page'], rows)
    } else {
      const records: readonly AnyRecord[] = bundledParts[part]
      await writeTable(
        output,
        SUMMARY,
        records.map((record) => summaryRow(record, language)),
      )
    }
    return status.ok
  },
}
