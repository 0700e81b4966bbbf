import { evidenceFor } from '../../evidence/evidence-for.js'
import { topField } from '../../evidence/speaks-of.js'
import { sources } from '../../generated/records.js'
import type { Evidence } from '../../generated/types.js'
import type { Text } from '../../text.js'
import { idsOf, recordOf } from '../bundled.js'
import type { Command } from '../command.js'
import { valueText } from '../output/field-lines.js'
import { checkOption, text } from '../values.js'

/** Shows what each source says about a record. */
export const evidence: Command = {
  name: 'evidence',
  usage: 'ID [--field NAME]',
  summary: 'show what each source says about a record: passages of articles, pages and datasets',
  words: [1, 1],
  options: { field: { type: 'string', value: 'NAME', help: 'only the evidence for this field' } },
  examples: ['open-xiamen evidence cifit-2022', 'open-xiamen evidence xiamen-netanya-sister-city --field since'],
  choices: () => idsOf(),
  run: ({ positionals: [id = ''], values, language }) => {
    const record = recordOf(id)
    const field = text(values, 'field')
    const fields = new Set(evidenceFor(record.id).flatMap((entry) => [...entry.fields, ...entry.fields.map(topField)]))
    checkOption('field', field, fields)
    const entries = evidenceFor(record.id, field)
    if (entries.length === 0) return { json: entries, note: `"${record.id}" speaks for itself` }
    return { json: entries, table: { columns: COLUMNS, rows: entries.map((entry) => row(entry, language)) } }
  },
}

const COLUMNS = [
  { name: 'fields', text: true },
  { name: 'agrees' },
  { name: 'source' },
  { name: 'basis' },
  { name: 'says', text: true },
  { name: 'where', text: true },
  { name: 'note', text: true },
] as const

function row(entry: Evidence, language: keyof Text): string[] {
  const says = Object.entries(entry.says ?? {}).map(([field, value]) => `${field} ${valueText(value, language)}`)
  return [
    entry.fields.join(', '),
    entry.agrees,
    entry.source,
    entry.basis,
    says.join('; '),
    where(entry),
    entry.note?.[language] ?? '',
  ]
}

/** The position of a passage, or the address of a page. */
function where(entry: Evidence): string {
  if (entry.document !== undefined) {
    const passage = entry.from === entry.to ? entry.from : `${entry.from} … ${entry.to}`
    return `${entry.start}–${entry.end} ${passage}`
  }
  const source = sources.find(({ id }) => id === entry.source)
  const address = source && source.kind !== 'article' ? source.url : ''
  return entry.quote === undefined ? address : `“${entry.quote}” ${address}`
}
