import { parquetMetadata, parquetReadObjects } from 'hyparquet'
import { describe, expect, test } from 'vitest'
import { type Column, columns } from '../../src/convert/column.js'
import { streamParquet, toParquet } from '../../src/convert/index.js'
import { partNames } from '../../src/generated/tables.js'
import { fixture } from '../fixture/index.js'
import { list } from './join.js'
import { rowOf, wholeRecords } from './whole-records.js'

const file = async (bytes: Promise<Uint8Array>) => (await bytes).buffer as ArrayBuffer

/** A row as returned by the reader: days as dates, whole numbers as 64-bit integers, JSON as text, missing values as null. */
function read(items: readonly Column[], row: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(
    items.map((column) => {
      const value = row[column.name]
      if (value === undefined || value === null) return [column.name, undefined]
      if (column.type === 'date') return [column.name, new Date(`${value}T00:00:00Z`)]
      if (column.type === 'integer') return [column.name, BigInt(value as number)]
      if (column.type === 'json') return [column.name, JSON.stringify(value)]
      const { items: inner } = column
      return [column.name, inner ? (value as Record<string, unknown>[]).map((one) => read(inner, one)) : value]
    }),
  )
}

/** A row without missing values, in which 64-bit integers differ from texts. */
function comparable(row: object): unknown {
  return JSON.parse(
    JSON.stringify(row, (_, value) =>
      typeof value === 'bigint' ? { bigint: String(value) } : value === null ? undefined : value,
    ),
  )
}

test.each(partNames)('another reader finds the same %s, column by column', async (part) => {
  const items = [...fixture.dataset[part], ...wholeRecords(part)]
  const rows = await parquetReadObjects({ file: await file(toParquet(part, items as never)) })
  expect(Object.keys(rows[0] ?? {})).toEqual(columns[part].map(({ name }) => name))
  const expected = items.map((item) => read(columns[part], rowOf(columns[part], item)))
  expect(rows.map(comparable)).toEqual(expected.map(comparable))
  for (const { name } of columns[part])
    expect(
      rows.some((row) => row[name] !== null),
      name,
    ).toBe(true)
})

describe('column types match the values', () => {
  test.each([
    ['events', { date_start: 'DATE', places: 'LIST', participants: 'LIST', edition: 'INT64', name_zh: 'UTF8' }],
    ['figures', { value: 'DOUBLE', about: 'LIST' }],
    ['sources', { official: 'BOOLEAN', consulted: 'DATE', span_start: 'INT64' }],
    ['evidence', { says: 'UTF8', passage_start: 'INT64' }],
  ] as const)('of %s', async (part, types) => {
    const { schema } = parquetMetadata(await file(toParquet(part, fixture.dataset[part] as never)))
    const found = Object.keys(types).map((name) => {
      const element = schema.find((one) => one.name === name)
      return [name, element?.converted_type ?? element?.type]
    })
    expect(Object.fromEntries(found)).toEqual(types)
  })
})

test('more records than a row group holds make several groups, and none is lost', async () => {
  function* many() {
    for (let number = 0; number < 50_002; number++)
      yield { id: `p-${number}`, type: 'person', name: { en: 'A' } } as const
  }
  const chunks = await list(streamParquet('people', many()))
  // two groups and the footer
  expect(chunks).toHaveLength(3)
  const bytes = await new Blob(chunks as Uint8Array<ArrayBuffer>[]).arrayBuffer()
  expect(parquetMetadata(bytes).row_groups.map(({ num_rows }) => Number(num_rows))).toEqual([50_000, 2])
  const rows = await parquetReadObjects({ file: bytes, columns: ['id'], rowStart: 49_999, rowEnd: 50_002 })
  expect(rows.map(({ id }) => id)).toEqual(['p-49999', 'p-50000', 'p-50001'])
})

test('no records make a file with its columns', async () => {
  const { num_rows, schema } = parquetMetadata(await file(toParquet('events', [])))
  expect([Number(num_rows), schema[0]?.num_children]).toEqual([0, columns.events.length])
})
