import type { OwnDate } from '../dates/edtf-date.js'
import { describeValue } from '../describe/describe-value.js'
import { didYouMean } from '../describe/nearest.js'
import { captionFields, dateFields, recordTypes } from '../generated/tables.js'
import type { CollectionName, OwnCollections, RecordType } from '../generated/types.js'
import type { Text } from '../text.js'
import { columns, type Row } from './column.js'
import { cleaned, type TableRow } from './csv-text.js'
import { holderOf, unflatten } from './flatten.js'
import { makeId } from './make-id.js'
import { faultsOfRecord, oneOf } from './own-shape.js'
import { type CellColumn, readOwnCell } from './read-cell.js'
import { isVocabulary, pathOf, type TableOptions, type TablePlan, tablePlan } from './table-plan.js'

/** A problem in one cell or one row of a table. */
export interface CsvProblem {
  /** The row number, as in a spreadsheet: the header is row 1 unless other rows precede it. */
  readonly row: number
  /** The header of the column, or the field if no column contains it. */
  readonly column: string
  readonly expected: string
  readonly found: string
}

/** The result of a row: a record or problems; neither for a header or an empty row. */
export interface ReadRow<R> {
  /** Whether the row is below the header and not empty. */
  readonly isRecord: boolean
  readonly record?: R
  readonly problems: readonly CsvProblem[]
}

/** A problem of the current row; `path` if it is in a field. */
interface Fault extends Omit<CsvProblem, 'row'> {
  readonly path: string | undefined
}

/** Reads a table row by row, the header first. */
export class TableReader<C extends CollectionName> {
  readonly #collection: C
  readonly #plan: TablePlan
  readonly #rowOfId = new Map<string, number>()
  #header: readonly { readonly name: string; readonly column: CellColumn | null | undefined }[] | undefined
  /** The problems of the current row. */
  #faults: Fault[] = []

  /** @throws RangeError if the collection is unknown, and for options that name an unknown field */
  constructor(caller: string, collection: C, options: TableOptions) {
    this.#collection = collection
    this.#plan = tablePlan(caller, collection, options)
  }

  /** Whether a header names a column that is known. */
  isKnown(header: string): boolean {
    return this.#plan.columns.has(header)
  }

  read(row: TableRow): ReadRow<OwnCollections[C][number]> {
    this.#faults = []
    if (row.fault !== undefined) this.#report('(the row)', 'quotes in pairs', row.fault)
    const isFilled = row.cells.some((cell) => cleaned(cell) !== '')
    const isRecord = isFilled && this.#header !== undefined
    const record = isRecord ? this.#recordOf(row) : undefined
    if (isFilled && !isRecord) this.#readHeader(row)
    const problems = this.#faults.map(({ path, ...problem }) => ({ row: row.number, ...problem }))
    if (!record || problems.length > 0) return { isRecord, problems }
    return { isRecord, problems, record: record as unknown as OwnCollections[C][number] }
  }

  /** What is wrong with a table without a header. */
  end(): CsvProblem[] {
    if (this.#header) return []
    return [{ row: 1, column: '(the table)', expected: 'a row with the names of columns', found: 'none' }]
  }

  #report(column: string, expected: string, found: string, path?: string): void {
    this.#faults.push({ column, expected, found, path })
  }

  #readHeader({ number, cells }: TableRow): void {
    const { columns, mapped } = this.#plan
    const names = cells.map(cleaned)
    this.#header = names.map((name, at) => ({ name: name || `#${at + 1}`, column: columns.get(name) }))
    for (const [at, name] of names.entries()) {
      const first = names.indexOf(name)
      if (name === '') continue
      if (first < at) this.#report(name, 'each column once', `it in columns ${first + 1} and ${at + 1}`)
      else if (!columns.has(name)) {
        const found = `"${name}"${didYouMean(name, columns.keys())}`
        this.#report(name, 'a column that "columns" maps to a field, or to null to ignore it', found)
      }
    }
    for (const name of mapped) {
      if (!names.includes(name)) this.#report(name, `a column with this header in row ${number}`, `none`)
    }
  }

  /** The record of a row, with defaults for empty cells; `undefined` if it lacks an id and has problems. */
  #recordOf({ cells, number }: TableRow): Row | undefined {
    const row: Row = {}
    for (const [at, cell] of cells.entries()) {
      if (cleaned(cell) !== '') this.#readCell(at, cell, row)
    }
    const record = unflatten(columns[this.#collection], row)
    record['type'] ??= recordTypes[this.#collection]
    for (const { keys, value } of this.#plan.defaults) {
      if (!this.#hasFault(keys.join('.'))) setUnlessGiven(record, keys, value)
    }
    for (const [path, { is }] of Object.entries(this.#plan.fields)) if (is === 'date') this.#joinDays(record, path)
    const reported = this.#faults.flatMap(({ path }) => path ?? [])
    for (const { path, expected, found } of faultsOfRecord(this.#collection, { id: 'made', ...record })) {
      if (!reported.some((one) => isWithin(path, one))) this.#report(this.#nameOf(path), expected, found)
    }
    if (record['id'] === undefined && this.#faults.length > 0) return undefined
    const { id, type, ...rest } = record
    return { id: this.#uniqueId(record, number), type, ...rest }
  }

  #hasFault(path: string): boolean {
    return this.#faults.some((fault) => fault.path === path)
  }

  #readCell(at: number, cell: string, row: Row): void {
    const { name, column } = this.#header?.[at] ?? { name: `#${at + 1}` }
    if (column === null) return
    if (!column) {
      // an unknown header is reported once
      if (name.startsWith('#'))
        this.#report(name, 'an empty cell because the column has no header', describeValue(cell))
      return
    }
    const { words: vocabulary, order, fields } = this.#plan
    const path = pathOf(column)
    const words = vocabulary.get(path)
    const read = readOwnCell(column, cell, words ?? {}, order)
    if ('expected' in read) {
      this.#report(name, read.expected, describeValue(cleaned(cell)), path)
      return
    }
    const known = words && isVocabulary(fields, path) ? Object.values(words) : undefined
    const strange = known && [read.value].flat().find((word) => !known.includes(word as string))
    if (strange !== undefined) this.#report(name, oneOf(Object.keys(words ?? {})), describeValue(strange), path)
    else if (!put(row, column, read.value)) {
      this.#report(name, `one value for ${path}`, `another in this row, ${describeValue(cell)}`, path)
    }
  }

  /** Completes a date for which only the first and last day are given. */
  #joinDays(record: Row, path: string): void {
    const { edtf, start, end = start } = (record[path] ?? {}) as Partial<OwnDate>
    if (edtf !== undefined || start === undefined || end === undefined) return
    if (this.#hasFault(`${path}.start`) || this.#hasFault(`${path}.end`)) return
    record[path] = { edtf: start === end ? start : `${start}/${end}`, start, end }
    if (start > end) {
      this.#report(this.#nameOf(`${path}.end`), `a day that is not before "${start}"`, describeValue(end), path)
    }
  }

  /** The id of a record, generated if it has none; reports an id that an earlier row has. */
  #uniqueId(record: Row, row: number): string {
    const type = recordTypes[this.#collection]
    const { id, same } = record['id'] === undefined ? madeId(type, record) : { id: String(record['id']) }
    const first = this.#rowOfId.get(id)
    if (first === undefined) this.#rowOfId.set(id, row)
    else if (same === undefined) {
      this.#report(this.#nameOf('id'), 'an id that no other row has', `"${id}", which is in row ${first} too`)
    } else {
      const caption = this.#nameOf(captionFields[type])
      this.#report(caption, 'a record that no other row has', `the same ${same} as in row ${first}`)
    }
    return id
  }

  /** The header of the column with a field; the first column for a date in two columns. */
  #nameOf(path: string): string {
    const name = this.#header?.find(({ column }) => column && isWithin(path, pathOf(column)))?.name
    if (name !== undefined) return name
    return path.includes('.') ? this.#nameOf(path.slice(0, path.lastIndexOf('.'))) : path
  }
}

/** Whether one path equals or is a prefix of the other. */
function isWithin(path: string, other: string): boolean {
  return path === other || path.startsWith(`${other}.`) || other.startsWith(`${path}.`)
}

/** Stores a value in the record; `false` if it already has one. Lists from several columns are combined. */
function put(row: Row, { name, type, items = [] }: CellColumn, value: unknown): boolean {
  if (type === 'any-date') {
    const date = value as Row
    if (items.some((part) => row[part.name] !== undefined)) return false
    for (const part of items) row[part.name] = date[part.path.at(-1) as string]
    return true
  }
  const before = row[name]
  const joins = type === 'words' || (type === 'list' && items.length === 0)
  if (before !== undefined && !joins) return false
  row[name] = before === undefined ? value : [...new Set([...(before as unknown[]), ...(value as unknown[])])]
  return true
}

function setUnlessGiven(record: Row, path: readonly string[], value: unknown): void {
  const held = holderOf(record, path)
  const last = path.at(-1) as string
  // null is a value
  if (held[last] === undefined) held[last] = structuredClone(value)
}

/** An id for a record that has none, and the key by which duplicates are detected. */
function madeId(type: RecordType, record: Row): { readonly id: string; readonly same?: string } {
  const { zh, en } = (record[captionFields[type]] ?? {}) as Partial<Text>
  const { edtf, start, open } = (record[dateFields[type] ?? ''] ?? {}) as Partial<OwnDate>
  const day = open === 'start' ? undefined : start
  // events with the same name and date are duplicates; other records can share a name
  if (type === 'event') return { id: makeId(type, en, day, JSON.stringify([zh, en, edtf])), same: 'name and date' }
  return { id: makeId(type, en, day, JSON.stringify(record)), same: 'values' }
}
