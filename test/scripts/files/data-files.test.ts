import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { DuckDBInstance } from '@duckdb/node-api'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { flatten } from '../../../src/convert/flatten.js'
import { bundledPart, type PartName } from '../../../src/convert/part.js'
import { type AnyIds, countBy, type Event, events, findEvents } from '../../../src/index.js'
import { columnsOf } from '../../../src/records/columns.js'
import { partNames } from '../../../src/references/collection-names.js'
import { built } from './built.js'

const folder = mkdtempSync(path.join(tmpdir(), 'open-xiamen-duckdb-'))
let ask: (sql: string) => Promise<Record<string, unknown>[]>
let close = () => {}

beforeAll(async () => {
  const instance = await DuckDBInstance.create(':memory:')
  const connection = await instance.connect()
  ask = async (sql) => (await connection.runAndReadAll(sql)).getRowObjectsJson()
  close = () => {
    connection.closeSync()
    instance.closeSync()
  }
})
afterAll(() => {
  close()
  rmSync(folder, { recursive: true })
})

/** The rows that the arrays make, each value as DuckDB shows it in JSON: whole numbers of 64 bits as text. */
function rowsOf(part: PartName): Record<string, unknown>[] {
  return bundledPart('test', part).map((record) => shown(flatten(columnsOf[part], record), columnsOf[part]))
}

function shown(row: Record<string, unknown>, columns: (typeof columnsOf)[PartName]): Record<string, unknown> {
  return Object.fromEntries(
    columns.map(({ name, type, items }) => {
      const value = row[name]
      if (value === undefined) return [name, null]
      if (items) return [name, (value as Record<string, unknown>[]).map((item) => shown(item, items))]
      return [name, type === 'integer' ? String(value) : value]
    }),
  )
}

describe.each(partNames)('%s', (part) => {
  test('DuckDB reads the same rows from Parquet', async () => {
    expect(await ask(`from '${built(`dist/data/${part}.parquet`)}'`)).toEqual(rowsOf(part))
  })

  test('DuckDB reads the same cells from CSV', async () => {
    const rows = await ask(`from read_csv('${built(`dist/data/${part}.csv`)}', all_varchar = true, header = true)`)
    expect(rows).toHaveLength(bundledPart('test', part).length)
    const expected = rowsOf(part).map((row) =>
      Object.fromEntries(
        columnsOf[part].map(({ name, type, items }) => {
          const value = row[name]
          if (value === null) return [name, null]
          if (type === 'words') return [name, (value as string[]).join(';') || null]
          // what is in such a cell is compared as JSON below
          return [name, items || type === 'list' ? expect.any(String) : String(value)]
        }),
      ),
    )
    expect(rows).toEqual(expected)
  })

  test('DuckDB reads the same records from NDJSON', async () => {
    const rows = await ask(`select json as record from read_ndjson_objects('${built(`dist/data/${part}.ndjson`)}')`)
    expect(rows.map(({ record }) => JSON.parse(record as string))).toEqual(bundledPart('test', part))
  })
})

test('types in Parquet are DATE, lists and numbers', async () => {
  const types = await ask(`describe from '${built('dist/data/events.parquet')}'`)
  const type = (name: string) => types.find((row) => row['column_name'] === name)?.['column_type']
  expect([type('date_start'), type('places'), type('edition')]).toEqual(['DATE', 'VARCHAR[]', 'BIGINT'])
  expect(type('participants')).toMatch(/^STRUCT\("?role"? VARCHAR, who VARCHAR, .*\)\[\]$/)
})

test('a list of ids in CSV is split at the semicolon, any other list is JSON', async () => {
  const [row] = await ask(
    `select string_split(about, ';') as about, participants::json->0->>'role' as role
     from read_csv('${built('dist/data/events.csv')}', all_varchar = true, header = true) where id = 'congratulatory-letter-2021'`,
  )
  expect(row).toEqual({ about: ['xiamen-special-economic-zone'], role: 'sender' })
})

test('events join places by key, and the query of a country and a time answers as the library does', async () => {
  const rows = await ask(`
    select distinct event.id
    from '${built('dist/data/events.parquet')}' event
    cross join unnest(list_concat(coalesce(event.places, []), coalesce(list_transform(event.participants, p -> p.who), []))) as named(place)
    join '${built('dist/data/places.parquet')}' place on place.id = named.place
    where place.country = 'CN' and event.date_start <= '2022-12-31' and event.date_end >= '2022-01-01'
    order by event.id`)
  const found = findEvents({ country: 'CN', during: '2022' })
  expect(found.length).toBeGreaterThan(3)
  expect(rows.map(({ id }) => id)).toEqual(found.map(({ id }) => id).sort())
})

test('a folder partitioned by year answers as the library does', async () => {
  await ask(
    `copy (select *, year(date_start) as year from '${built('dist/data/events.parquet')}')
     to '${folder}' (format parquet, partition_by (year), overwrite_or_ignore)`,
  )
  const rows = await ask(
    `select kind as key, count(*)::int as count from read_parquet('${folder}/*/*.parquet', hive_partitioning = true)
     where year = 2022 group by kind order by kind`,
  )
  const inYear = (events as readonly Event<AnyIds>[]).filter(({ date }) => date.start.startsWith('2022'))
  expect(rows).toEqual(countBy(inYear, 'kind'))
})
