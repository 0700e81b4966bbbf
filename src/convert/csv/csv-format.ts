import Papa from 'papaparse'
import { columnsOf } from '../../records/columns.js'
import { type Column, SEPARATOR } from '../column.js'
import { flatten } from '../flatten.js'
import type { PartName, PartRecord } from '../part.js'
import type { TextFormat } from '../text-format.js'

/** RFC 4180: a header, CRLF at every end of line, quotes where they are needed. */
export function csvFormat<P extends PartName>(caller: string, part: P): TextFormat<PartRecord<P>> {
  const columns: readonly Column[] = columnsOf[part]
  return {
    caller,
    head: line(columns.map(({ name }) => name)),
    body: (record) => {
      const row = flatten(columns, record)
      return line(columns.map(({ name, type }) => cell(row[name], type)))
    },
    tail: '',
  }
}

function line(cells: readonly string[]): string {
  return `${Papa.unparse([cells as string[]], { newline: '\r\n' })}\r\n`
}

function cell(value: unknown, type: Column['type']): string {
  if (value === undefined) return ''
  if (type === 'words') return (value as string[]).join(SEPARATOR)
  if (type === 'list') return JSON.stringify(value)
  return String(value)
}
