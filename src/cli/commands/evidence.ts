import { evidenceFor } from '../../evidence/evidence-for.js'
import { topField } from '../../evidence/speaks-of.js'
import { bundledIds, recordOf } from '../bundled.js'
import { oneOf } from '../cli-error.js'
import type { Command } from '../command.js'
import { evidenceTable } from '../output/record-tables.js'
import { text } from '../values.js'

/** Shows what each source says about a record. */
export const evidence: Command = {
  name: 'evidence',
  usage: 'ID [--field NAME]',
  summary: 'show what each source says about a record: passages of articles, pages and datasets',
  words: [1, 1],
  options: { field: { type: 'string', value: 'NAME', help: 'only the evidence for this field' } },
  examples: ['open-xiamen evidence cifit-2022', 'open-xiamen evidence xiamen-netanya-sister-city --field since'],
  choices: bundledIds,
  run: ({ positionals: [id = ''], values, language }) => {
    const record = recordOf(id)
    const field = text(values, 'field')
    const fields = new Set(evidenceFor(record.id).flatMap((entry) => [...entry.fields, ...entry.fields.map(topField)]))
    if (field !== undefined) oneOf('--field', field, [...fields])
    const entries = evidenceFor(record.id, field)
    if (entries.length === 0) return { json: entries, note: `"${record.id}" speaks for itself` }
    return { json: entries, table: evidenceTable(entries, language) }
  },
}
