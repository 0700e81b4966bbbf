import { dayNumber } from '../dates/day-number.js'
import { type ParseDateOptions, parseDate } from '../dates/parse-date.js'
import { isObject } from '../describe/is-object.js'
import { type Column, NULL } from './column.js'
import { isListOf, listExpected, unflatten } from './flatten.js'
import { parseJson } from './parse-json.js'
import { cleaned } from './table-text.js'

/** What a cell says, or what was expected in its place. */
export type CellValue = { readonly value: unknown } | { readonly expected: string }

/** How a column of a table is read: as a column of the library's own, or as a date in any form. */
export type CellColumn = Omit<Column, 'type'> & { readonly type: Column['type'] | 'any-date' }

/** Between the items of a list in one cell: what Chinese and English put there, and a line of their own. */
const BETWEEN = /[;；、\n\r]/

/** The value of a cell that is not empty. */
export function readCell(
  column: CellColumn,
  cell: string,
  words: Readonly<Record<string, string>>,
  order: ParseDateOptions['order'],
): CellValue {
  const text = cleaned(cell)
  if (text.includes('\uFFFD')) return { expected: 'text in the encoding that is given' }
  const word = (one: string) => (Object.hasOwn(words, one) ? (words[one] as string) : one)
  if (column.nullable && text === NULL) return { value: null }
  switch (column.type) {
    case 'string':
      return { value: word(text) }
    case 'any-date':
      return dateIn(word(text), order)
    case 'date':
      return dayIn(word(text), order)
    case 'integer':
    case 'number':
      return numberIn(word(text), column.type)
    case 'boolean':
      return /^(?:true|false)$/i.test(word(text))
        ? { value: /^true$/i.test(word(text)) }
        : { expected: 'true or false' }
    case 'words':
      return { value: itemsIn(cell, word) }
    case 'list':
      return listIn(column, cell, word)
    default: {
      const value = parseJson(text)
      return isObject(value) ? { value } : { expected: 'an object in JSON' }
    }
  }
}

function dateIn(text: string, order: ParseDateOptions['order']): CellValue {
  try {
    return { value: parseDate(text, { order }) }
  } catch (error) {
    // parseDate says what it expected
    const [, expected = 'a date'] = /expected (.*), found /s.exec((error as Error).message) ?? []
    const twoWays = expected.startsWith('options.order')
    return { expected: twoWays ? 'a date that can be read in one way, or its "order", "dmy" or "mdy"' : expected }
  }
}

function dayIn(text: string, order: ParseDateOptions['order']): CellValue {
  if (dayNumber(text) !== undefined) return { value: text }
  const date = dateIn(text, order)
  if ('expected' in date) return date
  const { edtf, start } = date.value as { edtf: string; start: string }
  return edtf === start ? { value: start } : { expected: 'a calendar day' }
}

function numberIn(text: string, type: 'integer' | 'number'): CellValue {
  const plain = text
    .normalize('NFKC')
    .replace(/^([+-]?\d{1,3}(?:,\d{3})+)(?=\.|$)/, (whole) => whole.replaceAll(',', ''))
  const value = /^[+-]?\d+(?:\.\d+)?$/.test(plain) ? Number(plain) : Number.NaN
  if (type === 'integer' ? Number.isSafeInteger(value) : Number.isFinite(value)) return { value }
  return { expected: type === 'integer' ? 'a whole number' : 'a number' }
}

function itemsIn(cell: string, word: (one: string) => string): string[] {
  return cell.split(BETWEEN).map(cleaned).filter(Boolean).map(word)
}

function listIn(column: CellColumn, cell: string, word: (one: string) => string): CellValue {
  const { items } = column
  if (!items && !cell.trim().startsWith('[')) return { value: itemsIn(cell, word) }
  const value = parseJson(cell)
  if (!Array.isArray(value) || (items && !isListOf(items, value))) return { expected: listExpected(items) }
  return { value: items ? value.map((item) => unflatten(items, item)) : value }
}
