import type { OwnDate } from '../dates/edtf-date.js'
import { type ParseDateOptions, parseDate } from '../dates/parse-date.js'
import { describeValue } from '../describe/describe-value.js'
import { didYouMean } from '../describe/nearest.js'
import { captionFields, dateFields, recordTypes } from '../generated/tables.js'
import type { CollectionName, OwnCollections } from '../generated/types.js'
import { recordStart } from './flatten.js'
import { makeId } from './make-id.js'
import { type CellColumn, readCell } from './read-cell.js'
import { faultsOfRecord, fieldColumns, fieldsOf, isVocabulary, oneOf, pathOf } from './table-fields.js'
import { cleaned, type TableRow } from './table-text.js'

/** What is wrong in one cell of a table, or in a whole row. */
export interface CsvProblem {
  /** The row as a spreadsheet numbers it: the header is row 1, unless something stands above it. */
  readonly row: number
  /** The header of the column; the field itself if no column holds it. */
  readonly column: string
  readonly expected: string
  readonly found: string
}

/** How a table of your own is read. */
export interface TableOptions {
  /** The field that each column holds: `{ 名称: 'name.zh', 城市: 'places' }`; `null` for a column that is left out. */
  readonly columns?: Readonly<Record<string, string | null>> | undefined
  /** Your words for values, by field: `{ kind: { 论坛: 'forum' } }`. */
  readonly values?: Readonly<Record<string, Readonly<Record<string, string>>>> | undefined
  /** What stands where a cell is empty or a column is missing, by field: `{ kind: 'forum' }`. */
  readonly defaults?: Readonly<Record<string, unknown>> | undefined
  /** The order of day and month in dates such as `05/06/2022`. */
  readonly order?: ParseDateOptions['order']
}

/** Reads a table row by row, the header first. */
export interface TableReader<C extends CollectionName> {
  /** Whether a header names a column that is known. */
  readonly isKnown: (header: string) => boolean
  /** The record of a row; `undefined` for the header, an empty row, and a row in which something is wrong. */
  readonly read: (row: TableRow, report: (problem: CsvProblem) => void) => OwnCollections[C][number] | undefined
  /** Says what is wrong with a table without a header. */
  readonly end: (report: (problem: CsvProblem) => void) => void
}

type Values = Record<string, unknown>
type Report = (column: string, expected: string, found: string) => void

/** @throws RangeError for an unknown collection, and for options that name an unknown field */
export function tableReader<C extends CollectionName>(
  caller: string,
  collection: C,
  options: TableOptions,
): TableReader<C> {
  if (!Object.hasOwn(recordTypes, collection)) {
    const names = Object.keys(recordTypes)
    throw new RangeError(
      `${caller}: expected collection to be one of ${names.join(', ')}, found ${describeValue(collection)}${didYouMean(String(collection), names)}`,
    )
  }
  const type = recordTypes[collection]
  const dateField = dateFields[type]
  const shapes = fieldsOf(collection)
  const fields = fieldColumns(collection)
  const { columns = {}, values = {}, defaults = {}, order } = options
  const fieldNamed = (path: string, where: string): CellColumn => {
    const field = fields.get(path)
    if (field) return field
    const names = [...new Set([...fields.values()].map(pathOf))]
    throw new RangeError(
      `${caller}: expected ${where} to be a field, one of ${names.join(', ')}, found ${describeValue(path)}${didYouMean(path, names)}`,
    )
  }
  const mapped = new Map(
    Object.entries(columns).map(([header, path]) => [
      cleaned(header),
      path === null ? null : fieldNamed(path, `columns["${header}"]`),
    ]),
  )
  const wordsOf = new Map(
    Object.entries(values).map(([path, words]) => [pathOf(fieldNamed(path, 'each key of values')), words]),
  )
  const given = Object.entries(defaults).map(([path, value]) => {
    const keys = path.split('.')
    if (!Object.hasOwn(shapes, keys[0] as string)) fieldNamed(path, 'each key of defaults')
    const isDate = path === dateField && (typeof value === 'string' || value instanceof Date)
    return { path, keys, value: isDate ? parseDate(value, { order }) : value }
  })
  const dates = Object.keys(shapes).filter((path) => shapes[path]?.is === 'date')
  const columnOf = (header: string) => (mapped.has(header) ? mapped.get(header) : fields.get(header))

  let header: readonly { readonly name: string; readonly column: CellColumn | null | undefined }[] | undefined
  const rowOfId = new Map<string, number>()

  const readHeader = ({ number, cells }: TableRow, report: Report) => {
    const names = cells.map(cleaned)
    header = names.map((name, at) => ({ name: name || `#${at + 1}`, column: columnOf(name) }))
    for (const [at, name] of names.entries()) {
      const first = names.indexOf(name)
      if (name === '') continue
      if (first < at) report(name, 'each column once', `it in columns ${first + 1} and ${at + 1}`)
      else if (columnOf(name) === undefined) {
        const near = didYouMean(name, [...mapped.keys(), ...fields.keys()])
        report(name, 'a column that "columns" maps to a field, or to null to leave it out', `"${name}"${near}`)
      }
    }
    for (const name of mapped.keys()) {
      if (!names.includes(name)) report(name, `a column with this header in row ${number}`, `none`)
    }
  }

  /** The values of a row by field, with what is wrong in its cells. */
  const readCells = (cells: readonly string[], faulty: Set<string>, report: Report): Values => {
    const record: Values = {}
    for (const [at, cell] of cells.entries()) {
      const { name, column } = header?.[at] ?? { name: `#${at + 1}`, column: undefined }
      if (cleaned(cell) === '' || column === null) continue
      if (!column) {
        // an unknown header is reported once
        if (name.startsWith('#')) report(name, 'an empty cell, as the column has no header', describeValue(cell))
        continue
      }
      const path = pathOf(column)
      const words = wordsOf.get(path)
      const value = readCell(column, cell, words ?? {}, order)
      const strange = words && isVocabulary(shapes, path) && 'value' in value ? strangers(value.value, words) : []
      const expected = 'expected' in value ? value.expected : strange.length > 0 ? oneOf(words as object) : undefined
      if (expected !== undefined) {
        report(name, expected, describeValue(strange[0] ?? cleaned(cell)))
        faulty.add(path)
      } else if (!put(record, column, (value as { value: unknown }).value)) {
        report(name, `one value for ${path}`, `another in this row, ${describeValue(cell)}`)
        faulty.add(path)
      }
    }
    return record
  }

  const complete = (record: Values, faulty: Set<string>, report: Report) => {
    record['type'] ??= type
    for (const { path, keys, value } of given) {
      if (!faulty.has(path) && at(record, keys) === undefined) set(record, keys, structuredClone(value))
    }
    for (const path of dates) {
      const date = record[path] as Values | undefined
      if (date?.['open'] === 'start') date['start'] = recordStart(date['start'])
      if (joinSides(record, path, faulty)) continue
      const { start, end } = record[path] as OwnDate
      faulty.add(path)
      report(nameOf(`${path}.end`), `a day that is not before "${start}"`, describeValue(end))
    }
  }

  const nameOf = (path: string): string => {
    const name = header?.find(({ column }) => column && isWithin(path, pathOf(column)))?.name
    // of a date in two columns the first
    return name ?? (path.includes('.') ? nameOf(path.slice(0, path.lastIndexOf('.'))) : path)
  }

  return {
    isKnown: (name) => columnOf(name) !== undefined,
    end: (report) => {
      if (!header) report({ row: 1, column: '(the table)', expected: 'a row with the names of columns', found: 'none' })
    },
    read: (row, reportProblem) => {
      let count = 0
      const report: Report = (column, expected, found) => {
        count += 1
        reportProblem({ row: row.number, column, expected, found })
      }
      if (row.fault !== undefined) report('(the row)', 'quotes in pairs', row.fault)
      if (row.cells.every((cell) => cleaned(cell) === '')) return undefined
      if (!header) {
        readHeader(row, report)
        return undefined
      }
      const faulty = new Set<string>()
      const record = readCells(row.cells, faulty, report)
      complete(record, faulty, report)
      const ownId = typeof record['id'] === 'string' ? record['id'] : undefined
      const faults = faultsOfRecord(collection, ownId === undefined ? { ...record, id: 'made' } : record)
      for (const { path, expected, found } of faults) {
        if ([...faulty].some((one) => isWithin(path, one))) continue
        report(nameOf(path), expected, describeValue(found))
      }
      if (ownId === undefined && count > 0) return undefined
      const { id, same } = ownId === undefined ? madeId(type, record, dateField) : { id: ownId, same: 'id' }
      const first = rowOfId.get(id)
      if (first !== undefined) {
        const found =
          ownId === undefined ? `the same ${same} as in row ${first}` : `"${id}", which is in row ${first} too`
        report(
          nameOf(ownId === undefined ? captionFields[type] : 'id'),
          `${same === 'id' ? 'an id' : 'a record'} that no other row has`,
          found,
        )
      } else rowOfId.set(id, row.number)
      const { id: _, type: __, ...rest } = record
      return count > 0 ? undefined : ({ id, type, ...rest } as unknown as OwnCollections[C][number])
    },
  }
}

/** Whether one path is the other, or leads to it. */
function isWithin(path: string, other: string): boolean {
  return path === other || path.startsWith(`${other}.`) || other.startsWith(`${path}.`)
}

function strangers(value: unknown, words: Readonly<Record<string, string>>): unknown[] {
  const known = Object.values(words)
  return [value].flat().filter((one) => !known.includes(one as string))
}

/** Puts a value in its place; `false` if there is another already. Lists of several columns are joined. */
function put(record: Values, { path, type, items }: CellColumn, value: unknown): boolean {
  const before = at(record, path)
  if (before === undefined) set(record, path, value)
  else if (type === 'words' || (type === 'list' && !items)) {
    set(record, path, [...new Set([...(before as unknown[]), ...(value as unknown[])])])
  } else return false
  return true
}

function at(record: Values, path: readonly string[]): unknown {
  return path.reduce<unknown>((held, key) => (held as Values | undefined)?.[key], record)
}

function set(record: Values, path: readonly string[], value: unknown): void {
  let held = record
  for (const key of path.slice(0, -1)) {
    held[key] ??= {}
    held = held[key] as Values
  }
  held[path.at(-1) as string] = value
}

/** Makes a date of which only the first and the last day are given; `false` if the last is before the first. */
function joinSides(record: Values, path: string, faulty: ReadonlySet<string>): boolean {
  const date = record[path] as Partial<OwnDate> | undefined
  if (date === undefined || date.edtf !== undefined) return true
  const { start, end = start } = date
  if (start === undefined || faulty.has(`${path}.start`) || faulty.has(`${path}.end`)) return true
  record[path] = { edtf: start === end ? start : `${start}/${end}`, start, end }
  return start <= (end as string)
}

/** The id of a record that has none, and what makes it the same as another. */
function madeId(type: string, record: Values, dateField: string | undefined) {
  const caption = record[captionFields[type as keyof typeof captionFields]] as { zh?: string; en?: string } | undefined
  const date = dateField === undefined ? undefined : (record[dateField] as OwnDate | undefined)
  // an event is the same if its name and date are; of other records two can share a name
  const [identity, same] =
    type === 'event' ? [[caption?.zh, caption?.en, date?.edtf], 'name and date'] : [record, 'values']
  const { start } = date?.open === 'start' ? { start: undefined } : (date ?? {})
  return { id: makeId(type, caption?.en, start, JSON.stringify(identity)), same }
}
