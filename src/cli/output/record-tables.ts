import { dateOf } from '../../dates/date-of.js'
import { sources } from '../../generated/records.js'
import type { AnyRecord, Evidence } from '../../generated/types.js'
import { formatFigure } from '../../query/format-figure.js'
import { label } from '../../query/label.js'
import type { Text } from '../../text.js'
import { valueText } from './field-lines.js'
import type { Table } from './table.js'

/** Records as a table; a figure is named with its number. */
export function recordTable(records: readonly AnyRecord[], language: keyof Text): Table {
  return {
    columns: [
      { name: 'id', plain: true },
      { name: 'date', plain: true },
      { name: 'kind', plain: true },
      { name: 'name', plain: true, text: true },
    ],
    rows: records.map((record) => {
      const number = record.type === 'figure' ? `${formatFigure(record, language)}: ` : ''
      const kind = 'kind' in record ? record.kind : record.type
      return [record.id, dateOf(record)?.edtf ?? '', kind, number + label(record, language)]
    }),
  }
}

/** Entries of the evidence as a table. */
export function evidenceTable(entries: readonly Evidence[], language: keyof Text): Table {
  return {
    columns: [
      { name: 'fields', text: true },
      { name: 'agrees' },
      { name: 'source' },
      { name: 'basis' },
      { name: 'says', text: true },
      { name: 'where', text: true },
      { name: 'note', text: true },
    ],
    rows: entries.map((entry) => {
      const { fields, agrees, source, basis, note } = entry
      const says = Object.entries(entry.says ?? {}).map(([field, value]) => `${field} ${valueText(value, language)}`)
      return [fields.join(', '), agrees, source, basis, says.join('; '), where(entry), note?.[language] ?? '']
    }),
  }
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
