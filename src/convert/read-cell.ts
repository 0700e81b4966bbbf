import { dayNumber } from '../dates/day-number.js'
import { type ParseDateOptions, parseDate } from '../dates/parse-date.js'
import { isObject } from '../describe/is-object.js'
import { BETWEEN, type Column, NULL, type Row, SEPARATOR } from './column.js'
import { cleaned } from './csv-text.js'
import { SHAPES } from './flatten.js'

/** The value of a cell, or what was expected instead. */
export type CellValue = { readonly value: unknown } | { readonly expected: string }

/** Reads a non-empty cell in the form that the library writes. */
export function readCell({ type, items, nullable }: Column, cell: string): CellValue {
  if (nullable && cell === NULL) return { value: null }
  switch (type) {
    case 'string':
    case 'date':
      return fitting(type, cell)
    case 'words':
      return cell.startsWith('[') ? listIn(undefined, parseJson(cell)) : wordsIn(cell)
    case 'list':
      return listIn(items, parseJson(cell))
    case 'json':
      return isObject(parseJson(cell)) ? { value: parseJson(cell) } : { expected: 'an object in JSON' }
    case 'boolean':
      return fitting(type, parseJson(cell.toLowerCase()))
    default:
      return numberOf(type, cell, parseJson(cell))
  }
}

function fitting(type: keyof typeof SHAPES, value: unknown): CellValue {
  const { holds, expected } = SHAPES[type]
  return holds(value) ? { value } : { expected }
}

/** Accepts a number unless its digits differ from those of the integer in the cell, which can happen beyond 2^53. */
function numberOf(type: 'integer' | 'number', text: string, value: unknown): CellValue {
  const isRounded = Number.isInteger(value) && !Number.isSafeInteger(value) && String(value) !== text
  if (isRounded && /^[+-]?\d+$/.test(text)) {
    return { expected: `${SHAPES[type].expected} up to ${Number.MAX_SAFE_INTEGER} because larger ones lose digits` }
  }
  return fitting(type, value)
}

/** Reads words from a cell. Empty ones, such as after a separator at the end, are ignored. */
function wordsIn(cell: string): CellValue {
  const value = cell.split(SEPARATOR).filter(Boolean)
  return value.length > 0 ? { value } : { expected: `texts separated by "${SEPARATOR}"` }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** Reads a list from a cell. Objects must have no fields other than the columns of the items, so that no data is lost. */
function listIn(items: readonly Column[] | undefined, list: unknown): CellValue {
  const names = items?.map(({ name }) => name)
  const fits = (item: unknown) =>
    names ? isObject(item) && Object.keys(item).every((key) => names.includes(key)) : SHAPES.string.holds(item)
  if (Array.isArray(list) && list.length > 0 && list.every(fits)) return { value: list }
  return { expected: `a list in JSON of ${names ? `objects with ${names.join(', ')}` : 'texts'}` }
}

/** How a column is read: as a column that the library writes, or as a date in any form. */
export interface CellColumn extends Omit<Column, 'type'> {
  readonly type: Column['type'] | 'any-date'
}

/**
 * Reads a non-empty cell in the forms that people write.
 *
 * @param words the user's words for values
 */
export function readOwnCell(
  column: CellColumn,
  cell: string,
  words: Readonly<Record<string, string>>,
  order: ParseDateOptions['order'],
): CellValue {
  const { type, items, nullable } = column
  const word = (one: string) => (Object.hasOwn(words, one) ? (words[one] as string) : one)
  const text = cleaned(cell)
  if (text.includes('\uFFFD')) return { expected: 'text in the given encoding' }
  if (nullable && text === NULL) return { value: null }
  switch (type) {
    case 'any-date':
      return dateIn(word(text), order)
    case 'date':
      return dayIn(word(text), order)
    case 'integer':
    case 'number':
      return numberIn(type, word(text))
    case 'list':
    case 'words':
      if (items || text.startsWith('[')) return readCell({ ...column, type }, cell)
      return { value: cell.split(BETWEEN).map(cleaned).filter(Boolean).map(word) }
    default:
      return readCell({ ...column, type }, word(text))
  }
}

function dateIn(text: string, order: ParseDateOptions['order']): CellValue {
  try {
    return { value: parseDate(text, { order }) }
  } catch (error) {
    // the message of parseDate includes what it expected
    const [, expected = 'a date'] = /expected (.*), found /s.exec((error as Error).message) ?? []
    const twoWays = expected.startsWith('options.order')
    return { expected: twoWays ? 'an unambiguous date, or "order" set to "dmy" or "mdy"' : expected }
  }
}

function dayIn(text: string, order: ParseDateOptions['order']): CellValue {
  if (dayNumber(text) !== undefined) return { value: text }
  const date = dateIn(text, order)
  if ('expected' in date) return date
  const { edtf, start } = date.value as Row
  return edtf === start ? { value: start } : { expected: SHAPES.date.expected }
}

function numberIn(type: 'integer' | 'number', text: string): CellValue {
  const plain = text
    .normalize('NFKC')
    .replace(/^([+-]?\d{1,3}(?:,\d{3})+)(?=\.|$)/, (whole) => whole.replaceAll(',', ''))
  return numberOf(type, plain, /^[+-]?\d+(?:\.\d+)?$/.test(plain) ? Number(plain) : Number.NaN)
}
