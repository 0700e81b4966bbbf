import Papa from 'papaparse'
import { describeValue } from '../describe/describe-value.js'

/** A row of a table, numbered as a spreadsheet numbers it, from 1; `fault` if its quotes do not match. */
export interface TableRow {
  readonly number: number
  readonly cells: readonly string[]
  readonly fault?: string
}

/**
 * The text of a file. UTF-8 with or without a byte order mark, and UTF-16 with one, need no `encoding`.
 *
 * @throws TypeError if `input` is neither a string nor bytes
 * @throws RangeError for an unknown encoding, and for bytes that are not text in it
 */
export function decodeTable(caller: string, input: unknown, encoding: string | undefined): string {
  if (typeof input === 'string') return input
  if (!(input instanceof Uint8Array)) {
    throw new TypeError(`${caller}: expected input to be a string or a Uint8Array, found ${describeValue(input)}`)
  }
  const decoder = decoderOf(caller, encoding ?? encodingOf(input))
  try {
    return decoder.decode(input)
  } catch {
    const hint = encoding === undefined ? '; give its encoding, such as "gbk"' : ''
    throw new RangeError(`${caller}: expected text in ${decoder.encoding}, found bytes that are not${hint}`)
  }
}

/** @throws RangeError for an unknown encoding */
export function decoderOf(caller: string, encoding: string): TextDecoder {
  try {
    return new TextDecoder(encoding, { fatal: true })
  } catch {
    const found = describeValue(encoding)
    throw new RangeError(`${caller}: expected encoding to be one such as "utf-8" or "gbk", found ${found}`)
  }
}

/** What spreadsheets call "Unicode text" is UTF-16, which its first two bytes say. */
export function encodingOf([first, second]: Uint8Array): string {
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  return first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8'
}

/** The rows of a table that is at hand. */
export function rowsOf(text: string, isKnown: (header: string) => boolean): TableRow[] {
  const { first, body, delimiter } = beginning(text, isKnown)
  return numbered(parsed(body, delimiter), first)
}

/** The rows of a table that comes in chunks, of which one or two are held. */
export async function* tableRows(
  chunks: AsyncIterable<string>,
  isKnown: (header: string) => boolean,
): AsyncGenerator<TableRow, void, undefined> {
  const rest = withOneLineEnd(chunks)
  let head = ''
  for await (const chunk of { [Symbol.asyncIterator]: () => ({ next: () => rest.next() }) }) {
    head += chunk
    if (head.length >= HEAD) break
  }
  const { first, body, delimiter } = beginning(head, isKnown)
  let number = first
  let partial = body
  // the row that a chunk cuts is read with the next one
  const take = (chunk: string, isLast = false): TableRow[] => {
    partial += chunk
    const result = parsed(partial, delimiter, !isLast)
    partial = partial.slice(result.meta.cursor)
    const rows = numbered(result, number)
    number += rows.length
    return rows
  }
  yield* take('')
  for await (const chunk of rest) yield* take(chunk)
  yield* take('', true)
}

/** More than any header has. */
const HEAD = 65_536

/** Where the rows begin, the number of the first, and what separates their cells. */
function beginning(text: string, isKnown: (header: string) => boolean) {
  const lines = text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n')
  // Excel lets the first line name the separator
  const [named = '', separator = ''] = /^"?sep=(.)"?\n/i.exec(lines) ?? []
  const body = lines.slice(named.length)
  return { first: named ? 2 : 1, body, delimiter: separator || separatorOf(body, isKnown) }
}

/** The rows of a text; of the beginning of one all but the last, which may be cut. */
function parsed(text: string, delimiter: string, isBeginning = false): Papa.ParseResult<string[]> {
  return new Papa.Parser({ delimiter, newline: '\n' }).parse(text, 0, isBeginning)
}

function numbered({ data, errors }: Papa.ParseResult<string[]>, first: number): TableRow[] {
  const faults = new Map(errors.map(({ row = 0, message }) => [row, message]))
  return data.map((cells, at) => {
    const fault = faults.get(at)
    return { number: first + at, cells, ...(fault !== undefined && { fault }) }
  })
}

/** The chunks with `\n` for every line end, also for one that is cut in two. */
async function* withOneLineEnd(chunks: AsyncIterable<string>): AsyncGenerator<string, void, undefined> {
  let held = ''
  for await (const chunk of chunks) {
    const text = held + chunk
    held = text.endsWith('\r') ? '\r' : ''
    yield text.slice(0, text.length - held.length).replace(/\r\n?/g, '\n')
  }
  if (held) yield '\n'
}

/** The separator that finds the most columns that `isKnown`, else the most columns. */
function separatorOf(text: string, isKnown: (header: string) => boolean): string {
  const first = text.replace(/^\s*\n/, '')
  const scores = [',', ';', '\t'].map((delimiter) => {
    const [cells = []] = Papa.parse<string[]>(first, { delimiter, newline: '\n', preview: 1 }).data
    return { delimiter, known: cells.filter((cell) => isKnown(cleaned(cell))).length, count: cells.length }
  })
  scores.sort((a, b) => b.known - a.known || b.count - a.count)
  return scores[0]?.delimiter ?? ','
}

/** A cell on one line, without blanks at its ends. */
export function cleaned(cell: string): string {
  return cell.replace(/\s*[\n\r\t\v\f\u2028\u2029]\s*/g, ' ').trim()
}
