import { parquetMetadata, parquetReadObjects } from 'hyparquet'
import { describe, expect, test } from 'vitest'
import { streamParquet, toParquet } from '../../src/convert/index.js'
import { bundledPart } from '../../src/convert/part.js'
import { events } from '../../src/index.js'
import { columnsOf } from '../../src/records/columns.js'
import { partNames } from '../../src/references/collection-names.js'
import { list } from './join.js'

const buffer = async (bytes: Promise<Uint8Array>) => (await bytes).buffer as ArrayBuffer

describe.each(partNames)('%s', (part) => {
  test('has the columns, and as many rows as there are records', async () => {
    const { schema, num_rows } = parquetMetadata(await buffer(toParquet(part)))
    expect(schema[0]?.num_children).toBe(columnsOf[part].length)
    expect(Number(num_rows)).toBe(bundledPart('test', part).length)
  })
})

test('types are real: DATE, LIST, numbers', async () => {
  const { schema } = parquetMetadata(await buffer(toParquet('events')))
  const type = (name: string) => {
    const element = schema.find((one) => one.name === name)
    return element?.converted_type ?? element?.type
  }
  expect(['date_start', 'places', 'participants', 'edition', 'name_zh'].map(type)).toEqual([
    'DATE',
    'LIST',
    'LIST',
    'INT64',
    'UTF8',
  ])
})

test('objects in lists are structs', async () => {
  const [row] = await parquetReadObjects({ file: await buffer(toParquet('events')), columns: ['participants'] })
  expect(row?.['participants']).toMatchObject([
    { role: 'sender', who: 'xi-jinping' },
    { role: 'addressee', group_en: 'the Xiamen Special Economic Zone' },
  ])
})

test('more records than a row group make several, and none is lost', async () => {
  function* many() {
    for (let number = 0; number < 120_000; number++) {
      yield { ...events[number % events.length], id: `event-${number}` } as never
    }
  }
  const chunks = await list(streamParquet('events', many()))
  // three groups and the footer
  expect(chunks).toHaveLength(4)
  const file = await new Blob(chunks as Uint8Array<ArrayBuffer>[]).arrayBuffer()
  expect(parquetMetadata(file).row_groups.map(({ num_rows }) => Number(num_rows))).toEqual([50_000, 50_000, 20_000])
  const rows = await parquetReadObjects({ file, columns: ['id'], rowStart: 99_998, rowEnd: 100_002 })
  expect(rows.map((row) => row['id'])).toEqual(['event-99998', 'event-99999', 'event-100000', 'event-100001'])
})

test('no record is a file too', async () => {
  expect(Number(parquetMetadata(await buffer(toParquet('events', []))).num_rows)).toBe(0)
})

test('a record without a required field is refused', async () => {
  const { kind: _, ...event } = events[0] as { kind: unknown }
  await expect(toParquet('events', [event as never])).rejects.toThrow(
    'toParquet: expected records[0].kind of "congratulatory-letter-2021" to have a value, found nothing',
  )
  await expect(toParquet('events', [{ ...event, kind: 'visit', edition: 1.5 } as never])).rejects.toThrow(
    'toParquet: expected records[0].edition of "congratulatory-letter-2021" to be a whole number, found 1.5',
  )
})
