import { dateOf } from '../../dates/date-of.js'
import type { AnyRecord } from '../../generated/types.js'
import { formatFigure } from '../../query/format-figure.js'
import { label } from '../../query/label.js'
import type { Text } from '../../text.js'
import type { Column } from './table.js'

export const SUMMARY: readonly Column[] = [
  { name: 'id', plain: true },
  { name: 'date', plain: true },
  { name: 'kind', plain: true },
  { name: 'name', plain: true, text: true },
]

/** A record as a table row. */
export function summaryRow(record: AnyRecord, language: keyof Text): string[] {
  const kind = 'kind' in record ? record.kind : record.type
  const name = label(record, language)
  return [
    record.id,
    dateOf(record)?.edtf ?? '',
    kind,
    record.type === 'figure' ? `${formatFigure(record, language)}: ${name}` : name,
  ]
}
