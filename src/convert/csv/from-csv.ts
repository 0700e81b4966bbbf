import Papa from 'papaparse'
import { describeValue } from '../../describe/describe-value.js'
import { columnsOf } from '../../records/columns.js'
import { type Column, type Row, SEPARATOR } from '../column.js'
import { unflatten } from '../flatten.js'
import { checkPart, type PartName, type PartRecord } from '../part.js'

/**
 * The records of a CSV text that `toCsv` wrote, or of one with the same header, columns in any order. Whether they are
 * valid is for `open-xiamen/schema` to say.
 *
 * @param text with or without a byte order mark
 * @throws RangeError for another part, an unknown, double or missing column, a line with too many or too few cells, a cell
 *   that is no number or no JSON; it names the line
 * @example
 * import { fromCsv, toCsv } from 'open-xiamen/convert'
 * console.log(fromCsv('ties', toCsv('ties'))[0]?.name.en) // Xiamen – Netanya
 */
export function fromCsv<P extends PartName>(part: P, text: string): PartRecord<P>[] {
  checkPart('fromCsv', part)
  if (typeof text !== 'string')
    throw new TypeError(`fromCsv: expected text to be a string, found ${describeValue(text)}`)
  const { data, errors } = Papa.parse<string[]>(text.replace(/^\uFEFF/, ''), { delimiter: ',', skipEmptyLines: true })
  const [fault] = errors
  if (fault)
    throw new RangeError(
      `fromCsv: line ${(fault.row ?? 0) + 1}: expected CSV as RFC 4180 has it, found: ${fault.message}`,
    )
  const [header = [], ...lines] = data
  const columns = readHeader(columnsOf[part], header)
  return lines.map((cells, index) => {
    if (cells.length !== columns.length) {
      throw new RangeError(`fromCsv: record ${index + 1}: expected ${columns.length} cells, found ${cells.length}`)
    }
    const row: Row = {}
    columns.forEach((column, position) => {
      const value = cells[position] as string
      if (value !== '') row[column.name] = read(column, value, index + 1)
    })
    return unflatten(columns, row) as unknown as PartRecord<P>
  })
}

function readHeader(known: readonly Column[], header: readonly string[]): readonly Column[] {
  const byName = new Map(known.map((column) => [column.name, column]))
  const columns = header.map((name) => {
    const column = byName.get(name)
    if (!column) throw new RangeError(`fromCsv: expected the columns ${[...byName.keys()].join(', ')}, found "${name}"`)
    return column
  })
  for (const { name, required } of known) {
    const count = header.filter((other) => other === name).length
    if (count > 1) throw new RangeError(`fromCsv: expected each column once, found "${name}" ${count} times`)
    if (required && count === 0) throw new RangeError(`fromCsv: expected a column "${name}", found none`)
  }
  return columns
}

function read({ name, type }: Column, value: string, record: number): unknown {
  const fault = (expected: string) =>
    new RangeError(`fromCsv: record ${record}, ${name}: expected ${expected}, found ${describeValue(value)}`)
  if (type === 'words') return value.split(SEPARATOR)
  if (type === 'number' || type === 'integer') {
    const number = Number(value)
    if (!Number.isFinite(number) || value.trim() === '') throw fault('a number')
    return number
  }
  if (type !== 'list') return value
  let list: unknown
  try {
    list = JSON.parse(value)
  } catch {
    throw fault('a list in JSON')
  }
  if (!Array.isArray(list)) throw fault('a list in JSON')
  return list
}
