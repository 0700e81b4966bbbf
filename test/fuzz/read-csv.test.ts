// Tables of any content, against csv-parse and the Zod schemas.
import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { columns } from '../../src/convert/column.js'
import { rowsOf, tableRows } from '../../src/convert/csv-text.js'
import { readCsv } from '../../src/convert/index.js'
import { recordTypes } from '../../src/generated/tables.js'
import type { CollectionName } from '../../src/generated/types.js'
import { safeParseRecords } from '../../src/schema/index.js'
import { check } from './runs.js'

const LINE_ENDS = ['\n', '\r\n', '\r']
const pieces = fc.constantFrom('a', '会', '"', '""', ',', ';', '\t', ' ', '\n', '\r\n', '\r', '', '🀄', '1', "'", '\\')
const cell = fc.array(pieces, { maxLength: 4 }).map((parts) => parts.join(''))

/** A table whose first cell is `head`, for separator detection, and its text. */
const table = fc.record({
  rows: fc
    .integer({ min: 2, max: 5 })
    .chain((width) => fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 6 })),
  separator: fc.constantFrom(',', ';', '\t'),
  ends: fc.array(fc.constantFrom(...LINE_ENDS), { minLength: 1, maxLength: 3 }),
  sizes: fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 5 }),
})

const quoted = (text: string) => (/[",;\t\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)
const isKnown = (header: string) => header === 'head'

test('cells are those that csv-parse finds, for whole and chunked texts', async () => {
  await check(1, table, async ({ rows, separator, ends, sizes }) => {
    const all = [['head', ...(rows[0] as string[]).slice(1).map((_, at) => `h${at}`)], ...rows]
    const text = all.map((row, at) => `${row.map(quoted).join(separator)}${ends[at % ends.length]}`).join('')
    const known = parse(text, { delimiter: separator, record_delimiter: LINE_ENDS, relax_column_count: true })
    const expected = known as string[][]
    const full = (found: readonly { cells: readonly string[] }[]) =>
      // an empty line is a row here, as in a spreadsheet, but not in csv-parse
      found.map(({ cells }) => cells).filter((cells) => cells.length > 1)
    expect(full(rowsOf(text, isKnown))).toEqual(expected.filter((cells) => cells.length > 1))
    const inParts = []
    for await (const row of tableRows(cut(text, sizes), isKnown)) inParts.push(row)
    expect(full(inParts)).toEqual(expected.filter((cells) => cells.length > 1))
    expect(inParts.map(({ number }) => number)).toEqual(inParts.map((_, at) => at + 1))
  })
})

/** A text split into parts of given lengths. */
async function* cut(text: string, sizes: readonly number[]) {
  for (let at = 0, turn = 0; at < text.length; turn++) {
    const size = sizes[turn % sizes.length] as number
    yield text.slice(at, at + size)
    at += size
  }
}

const CELLS = [
  ...['', '', ' ', 'a\nb', '\uD800', '\uFFFD', 'x'.repeat(200)],
  ...['["a"]', '[{"role":"host","who":"a"}]', '[{"zh":"甲"}]'],
  ...'null a 会 a;b 甲、乙 [] {} 2022-05-01 2022/5/1 2022年5月 05/06/2022 44682 2022-02-30 [1667,1668] 2022/ 9999 五月 1 1.5'.split(
    ' ',
  ),
  ...'-1 1,234 3E5 １２ true FALSE NZ Nz https://a.example/ zh stated held article page dataset event exact places start fair'.split(
    ' ',
  ),
]

const collections = Object.keys(recordTypes) as CollectionName[]

const anyTable = fc.constantFrom(...collections).chain((collection) =>
  fc.record({
    collection: fc.constant(collection),
    headers: fc.subarray(
      columns[collection].flatMap(({ name, path }) => [name, path.join('.'), path[0] as string]),
      { minLength: 1 },
    ),
    cells: fc.array(
      fc.array(fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...CELLS) }, fc.string()), { maxLength: 30 }),
      {
        maxLength: 5,
      },
    ),
    defaults: fc.constantFrom({}, { kind: 'fair' }, { kind: 'page' }),
    order: fc.constantFrom(undefined, 'dmy' as const),
  }),
)

test('every record is valid, and every other row has a problem', async () => {
  let count = 0
  await check(3, anyTable, ({ collection, headers, cells, defaults, order }) => {
    const fits = collection === 'figures' || collection === 'people' || collection === 'places' ? {} : defaults
    const text = [headers, ...cells].map((row) => row.map(quoted).join(',')).join('\n')
    const { records, problems } = readCsv(collection, text, { defaults: fits, order })
    count += records.length
    expect(safeParseRecords(collection, JSON.parse(JSON.stringify(records)))).toMatchObject({ success: true })
    const faulty = new Set(problems.map(({ row }) => row).filter((row) => row > 1))
    const rows = rowsOf(text, () => true).filter((row) => row.cells.some((one) => one.trim() !== '')).length
    if (headers.length > 1) expect(records.length + faulty.size).toBe(Math.max(0, rows - 1))
  })
  expect(count).toBeGreaterThan(10)
})

test('any text and any bytes are read or rejected with a message', async () => {
  const input = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(pieces).map((parts) => parts.join('')),
    fc.uint8Array(),
  )
  await check(1, input, fc.constantFrom('utf-8', 'gbk', undefined), (text, encoding) => {
    try {
      const { records, problems } = readCsv('events', text, { encoding })
      expect(records).toEqual([])
      expect(problems.length).toBeGreaterThan(0)
    } catch (error) {
      expect(error).toBeInstanceOf(RangeError)
      expect((error as Error).message).toMatch(/^readCsv: expected text in /)
    }
  })
})
