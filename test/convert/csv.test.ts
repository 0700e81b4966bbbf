import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fromCsv, streamCsv, toCsv } from '../../src/convert/index.js'
import { bundledPart, type PartName } from '../../src/convert/part.js'
import { columnsOf } from '../../src/records/columns.js'
import { partNames } from '../../src/references/collection-names.js'
import { join } from './join.js'

const collect = (part: PartName) => bundledPart('test', part)

describe.each(partNames)('%s', (part) => {
  test('what is read back is what was written', () => {
    expect(fromCsv(part, toCsv(part))).toEqual(collect(part))
  })

  test('another parser reads the same cells', () => {
    const [header, ...lines] = parse(toCsv(part)) as string[][]
    expect(header).toEqual(columnsOf[part].map(({ name }) => name))
    expect(lines).toHaveLength(collect(part).length)
    const first = part === 'evidence' ? 'record' : 'id'
    const position = header?.indexOf(first) ?? -1
    expect(lines.map((cells) => cells[position])).toEqual(
      collect(part).map((record) => (record as unknown as Record<string, string>)[first]),
    )
  })

  test('chunks make up the whole', async () => {
    expect(await join(streamCsv(part))).toBe(toCsv(part))
  })
})

test('any text survives, and another parser reads it as it was', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', minLength: 1 }), fc.string({ minLength: 1 }), (zh, en) => {
      const [figure] = collect('figures') as readonly object[]
      const record = { ...figure, counts: { zh, en } } as never
      const csv = toCsv('figures', [record])
      expect(fromCsv('figures', csv)).toEqual([record])
      const [cells] = parse(csv, { columns: true }) as Record<string, string>[]
      expect([cells?.['counts_zh'], cells?.['counts_en']]).toEqual([zh, en])
    }),
    { numRuns: 1000 },
  )
})

test('names of columns can be taken apart again, because no field has an underscore', () => {
  for (const part of partNames) {
    for (const { name, path } of columnsOf[part]) expect(name.split('_')).toEqual(path)
  }
})

test('columns can come in another order and without those that are not required', () => {
  const [tie] = collect('ties') as readonly { areas?: unknown }[]
  const { areas: _, ...plain } = tie ?? {}
  const lines = parse(toCsv('ties', [plain as never])) as string[][]
  const kept = (lines[0] as string[]).flatMap((name, index) => (name === 'areas' ? [] : [index])).reverse()
  const csv = lines.map((cells) => kept.map((index) => `"${cells[index]}"`).join(',')).join('\r\n')
  expect(fromCsv('ties', `\uFEFF${csv}\r\n`)).toEqual([plain])
})

test('a field that no column holds is an error, not lost', () => {
  const [tie] = collect('ties') as readonly object[]
  expect(() => toCsv('ties', [{ ...tie, colour: 'red' } as never])).toThrow(
    'toCsv: expected records[0].colour of "xiamen-netanya-sister-city" to be left out, found "red"',
  )
  expect(() => toCsv('ties', [{ ...tie, name: { zh: '甲', en: 'A', fr: 'B' } } as never])).toThrow(
    'toCsv: expected records[0].name.fr of "xiamen-netanya-sister-city" to be left out, found "B"',
  )
  expect(() => toCsv('ties', [{ ...tie, sources: 'one' } as never])).toThrow(
    'toCsv: expected records[0].sources of "xiamen-netanya-sister-city" to be a list, found "one"',
  )
})

test.each([
  ['ids', 'toCsv: expected the part to be one of events, '],
  ['constructor', 'toCsv: expected the part to be one of events, '],
])('%s is no part', (part, message) => {
  expect(() => toCsv(part as never)).toThrow(message)
  expect(() => fromCsv(part as never, '')).toThrow(message.replace('toCsv', 'fromCsv'))
})

test.each([
  ['id,colour\r\n', 'fromCsv: expected the columns id, type, '],
  ['id,id\r\n', 'fromCsv: expected each column once, found "id" 2 times'],
  ['id\r\n', 'fromCsv: expected a column "type", found none'],
  ['id\r\n"a', 'fromCsv: line 2: expected CSV as RFC 4180 has it, found: Quoted field unterminated'],
])('a header or a line that is wrong: %j', (csv, message) => {
  expect(() => fromCsv('places', csv)).toThrow(message)
})

test('a cell that is wrong is told by record and column', () => {
  const [header = ''] = toCsv('places').split('\r\n')
  const cells = (values: Record<string, string>) =>
    header
      .split(',')
      .map((name) => values[name] ?? '')
      .join(',')
  expect(() => fromCsv('places', `${header}\r\n${cells({ location_lat: 'north' })}\r\n`)).toThrow(
    'fromCsv: record 1, location_lat: expected a number, found "north"',
  )
  expect(() => fromCsv('places', `${header}\r\n${cells({ references: '{}' })}\r\n`)).toThrow(
    'fromCsv: record 1, references: expected a list in JSON, found "{}"',
  )
  expect(() => fromCsv('places', `${header}\r\na,b\r\n`)).toThrow(
    `fromCsv: record 1: expected ${header.split(',').length} cells, found 2`,
  )
})
