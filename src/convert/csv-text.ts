import Papa from 'papaparse'
import { wrongType, wrongValue } from '../describe/check-argument.js'

/** A row of a table, numbered from 1 as in a spreadsheet; `fault` if its quotes do not match. */
export interface TableRow {
  readonly number: number
  readonly cells: readonly string[]
  readonly fault?: string
}

/**
 * The text of a file. UTF-8 with or without a byte order mark, and UTF-16 with one, need no `encoding`.
 *
 * @throws TypeError if `input` is neither a string nor bytes
 * @throws RangeError if the encoding is unknown or the bytes are not valid in it
 */
export function decodeTable(caller: string, input: unknown, encoding: string | undefined): string {
  if (typeof input === 'string') return input
  if (!(input instanceof Uint8Array)) throw wrongType(caller, 'input to be a string or a Uint8Array', input)
  const decoder = decoderOf(caller, encoding ?? encodingOf(input))
  try {
    return decoder.decode(input)
  } catch {
    const hint = encoding === undefined ? '; give its encoding, such as "gbk"' : ''
    throw new RangeError(`${caller}: expected text in ${decoder.encoding}, found invalid bytes${hint}`)
  }
}

/** @throws RangeError if the encoding is unknown */
export function decoderOf(caller: string, encoding: string): TextDecoder {
  try {
    return new TextDecoder(encoding, { fatal: true })
  } catch {
    throw wrongValue(caller, 'encoding to be one such as "utf-8" or "gbk"', encoding)
  }
}

/** The "Unicode text" of spreadsheets is UTF-16 with a byte order mark. */
export function encodingOf([first, second]: Uint8Array): string {
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  return first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8'
}

/** The separator, or a test for known headers by which it is detected. */
type Separator = string | ((header: string) => boolean)

export function rowsOf(text: string, separator: Separator): TableRow[] {
  return rowTaker(separator)(text, true)
}

/** The rows of a table that arrives in chunks, of which one or two are held in memory. */
export async function* tableRows(
  chunks: AsyncIterable<string>,
  separator: Separator,
): AsyncGenerator<TableRow, void, undefined> {
  const take = rowTaker(separator)
  for await (const chunk of chunks) yield* take(chunk, false)
  yield* take('', true)
}

/** Longer than any header. */
const HEAD = 65_536

/** Splits chunks of a table into complete rows; a row that a chunk cuts is returned with the next chunk. */
function rowTaker(separator: Separator): (chunk: string, isLast: boolean) => TableRow[] {
  const withOneLineEnd = lineEnds()
  let text = ''
  let number = 1
  let delimiter: string | undefined
  return (chunk, isLast) => {
    text += withOneLineEnd(chunk, isLast)
    if (delimiter === undefined) {
      if (text.length < HEAD && !isLast) return []
      text = text.replace(/^\uFEFF/, '')
      // Excel lets the first line name the separator
      const named = typeof separator === 'string' ? undefined : /^"?sep=(.)"?\n/i.exec(text)
      if (named) {
        text = text.slice(named[0].length)
        number += 1
      }
      delimiter = named?.[1] ?? (typeof separator === 'string' ? separator : separatorOf(text, separator))
    }
    const parser = new Papa.Parser({ delimiter, newline: '\n' })
    const { data, errors, meta }: Papa.ParseResult<string[]> = parser.parse(text, 0, !isLast)
    text = text.slice(meta.cursor)
    const faults = new Map(errors.map(({ row = 0, message }) => [row, message]))
    const first = number
    number += data.length
    return data.map((cells, at) => {
      const fault = faults.get(at)
      return { number: first + at, cells, ...(fault !== undefined && { fault }) }
    })
  }
}

/** Converts every line end to `\n`, even one that is split between chunks; line ends inside quotes are kept. */
function lineEnds(): (chunk: string, isLast: boolean) => string {
  let quoted = false
  let held = ''
  return (chunk, isLast) => {
    const text = held + chunk
    held = text.endsWith('\r') && !isLast ? '\r' : ''
    return text.slice(0, text.length - held.length).replace(/"|\r\n?/g, (found) => {
      if (found === '"') quoted = !quoted
      return found === '"' || quoted ? found : '\n'
    })
  }
}

/** The separator that yields the most columns that `isKnown`, or else the most columns. */
function separatorOf(text: string, isKnown: (header: string) => boolean): string {
  const first = text.replace(/^\s*\n/, '')
  const scores = [',', ';', '\t'].map((delimiter) => {
    const [cells = []] = Papa.parse<string[]>(first, { delimiter, newline: '\n', preview: 1 }).data
    return { delimiter, known: cells.filter((cell) => isKnown(cleaned(cell))).length, count: cells.length }
  })
  scores.sort((a, b) => b.known - a.known || b.count - a.count)
  return scores[0]?.delimiter ?? ','
}

/** A cell on one line, without leading or trailing spaces. */
export function cleaned(cell: string): string {
  // in parts, as a regular expression with blanks on both sides would try a long run of them at every position
  const parts = cell.split(/[\n\r\t\v\f\u2028\u2029]/).map((part) => part.trim())
  return parts.filter(Boolean).join(' ')
}
