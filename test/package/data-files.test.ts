// The files of dist/data/ and datapackage.json, generated from the fixture and read by other programs.
import { createHash } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { DuckDBInstance } from '@duckdb/node-api'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { parse } from 'csv-parse/sync'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { calendarStamp, dataFiles } from '../../build/emit/data-files.js'
import { dataPackage } from '../../build/emit/data-package.js'
import { type Column, columns } from '../../src/convert/column.js'
import { partNames } from '../../src/generated/tables.js'
import type { PartName } from '../../src/generated/types.js'
import { findEvents } from '../../src/query/find-events.js'
import { rowOf } from '../convert/whole-records.js'
import { fixture } from '../fixture/index.js'
import { profile } from './data-package-profile.js'

interface Field {
  readonly name: string
  readonly type: string
  readonly description: string
  readonly constraints?: { readonly required?: boolean; readonly unique?: boolean }
}

interface Resource {
  readonly name: string
  readonly path: string
  readonly format: string
  readonly mediatype: string
  readonly bytes: number
  readonly hash: string
  readonly schema?: {
    readonly fields: readonly Field[]
    readonly primaryKey?: readonly string[]
    readonly foreignKeys?: readonly {
      readonly fields: readonly [string]
      readonly reference: { readonly resource: string; readonly fields: readonly [string] }
    }[]
  }
}

const { dataset } = fixture
const files = await dataFiles(fixture, '1.2.3')
const about = { version: '1.2.3', description: 'A made-up city.', keywords: ['city'] }
const descriptor = JSON.parse(JSON.stringify(dataPackage(files, about))) as { resources: Resource[] }
const { resources } = descriptor
const text = (file: string) => files.get(file) as string
const json = (file: string) => JSON.parse(text(file))
const rowsOf = (file: string) => parse(text(file), { columns: true }) as Record<string, string>[]

const folder = mkdtempSync(path.join(tmpdir(), 'open-xiamen-data-'))
const at = (file: string) => path.join(folder, file)
let ask: (sql: string) => Promise<Record<string, unknown>[]>
let close = () => {}

beforeAll(async () => {
  for (const [name, content] of files) writeFileSync(at(name), content)
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

/** A row in DuckDB's JSON: 64-bit integers and JSON as text. */
function shown(items: readonly Column[], row: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(
    items.map(({ name, type, items: inner }) => {
      const value = row[name] ?? null
      if (value === null) return [name, null]
      if (type === 'integer') return [name, String(value)]
      if (type === 'json') return [name, JSON.stringify(value)]
      return [name, inner ? (value as Record<string, unknown>[]).map((one) => shown(inner, one)) : value]
    }),
  )
}

describe.each(partNames)('DuckDB reads the same %s', (part) => {
  const rows = dataset[part].map((item) => rowOf(columns[part], item))

  test('from Parquet, without quoting column names', async () => {
    const names = columns[part].map(({ name }) => name).join()
    const expected = rows.map((row) => shown(columns[part], row))
    expect(await ask(`select ${names} from '${at(`${part}.parquet`)}'`)).toEqual(expected)
  })

  test('from CSV', async () => {
    const cell = ({ name, type }: Column, row: Record<string, unknown>) => {
      const value = row[name]
      if (value === undefined) return null
      if (type === 'words') return (value as string[]).join(';')
      // other tests compare these cells as JSON
      return type === 'list' || type === 'json' ? expect.any(String) : String(value)
    }
    const expected = rows.map((row) => Object.fromEntries(columns[part].map((one) => [one.name, cell(one, row)])))
    expect(await ask(`from read_csv('${at(`${part}.csv`)}', all_varchar = true, header = true)`)).toEqual(expected)
  })

  test('from JSON', async () => {
    const found = await ask(`select json as item from read_json_objects('${at(`${part}.json`)}')`)
    expect(found.map(({ item }) => JSON.parse(item as string))).toEqual(dataset[part])
  })
})

test('a database gives the same answers from the files as the library', async () => {
  const found = await ask(`
    select distinct event.id
    from '${at('events.parquet')}' event
    cross join unnest(list_concat(coalesce(event.places, []), coalesce(list_transform(event.participants, p -> p.who), []))) as named(place)
    join '${at('places.parquet')}' place on place.id = named.place
    where place.country = 'CN' and event.date_start <= '2019-12-31' and event.date_end >= '2019-01-01'
    order by event.id`)
  const { events, places } = dataset
  const expected = findEvents({ country: 'CN', during: '2019' }, events, { places })
  expect(expected.length).toBeGreaterThan(2)
  expect(found.map(({ id }) => id)).toEqual(expected.map(({ id }) => id).sort())
})

test('the other files have all of their records', () => {
  expect(json('redirects.json')).toEqual(fixture.redirects)
  expect(json('open-xiamen.jsonld')['@graph']).toHaveLength(
    partNames.flatMap((part) => (part === 'evidence' ? [] : (dataset[part] as readonly object[]))).length,
  )
  expect(json('places.geojson').features).toHaveLength(dataset.places.length)
  expect(json('ties.geojson').features.some((feature: { geometry: unknown }) => feature.geometry)).toBe(true)
  expect(json('sources.csl.json')).toHaveLength(dataset.sources.length)
  expect(text('sources.bib').match(/^@/gm)).toHaveLength(dataset.sources.length)
})

test('croissant.json has every table, with its columns and the digest of its file', () => {
  const { distribution, recordSet, datePublished } = json('croissant.json') as {
    distribution: { contentUrl: string; sha256: string }[]
    recordSet: { '@id': PartName; field: { name: string; description: string }[] }[]
    datePublished: string
  }
  expect(distribution.map(({ contentUrl }) => contentUrl)).toEqual(partNames.map((part) => `${part}.csv`))
  for (const { contentUrl, sha256 } of distribution)
    expect(sha256).toBe(createHash('sha256').update(text(contentUrl)).digest('hex'))
  expect(recordSet.map((one) => one['@id'])).toEqual(partNames)
  for (const { '@id': part, field } of recordSet)
    expect(field.map(({ name }) => name)).toEqual(columns[part].map(({ name }) => name))
  expect(datePublished).toMatch(/^\d{4}-\d\d-\d\d$/)
})

describe('the calendars', () => {
  const idsIn = (file: string) => [...text(file).matchAll(/^X-OPEN-XIAMEN-ID:(\S+)/gm)].map(([, id]) => id)

  test.each([
    ['', 'Wanglan'],
    ['.zh', '望澜市'],
  ])('events%s.ics: exact dates in the first, inexact dates in the second', (language, place) => {
    const [exact, approximate] = [idsIn(`events${language}.ics`), idsIn(`events.approximate${language}.ics`)]
    expect([...exact, ...approximate].sort()).toEqual(dataset.events.map(({ id }) => id).sort())
    const known = dataset.events.filter(({ date }) => /^[-\d]{10}(?:\/[-\d]{10})?$/.test(date.edtf))
    expect(exact).toEqual(known.map(({ id }) => id))
    expect(text(`events${language}.ics`)).toContain(`LOCATION:${place}`)
  })

  test('are the same in every build of a version, and later with each version', () => {
    const stamps = ['0.1.0', '0.1.1', '0.2.0', '1.0.0', '1.0.10'].map((version) => calendarStamp(dataset, version))
    expect(stamps).toEqual([...stamps].sort((one, other) => one.getTime() - other.getTime()))
    expect(new Set(stamps.map(String)).size).toBe(stamps.length)
    const stamp = calendarStamp(dataset, '1.2.3')
      .toISOString()
      .replace(/[-:]|\.\d+/g, '')
    expect(new Set(text('events.ics').match(/^DTSTAMP:.*(?=\r)/gm))).toEqual(new Set([`DTSTAMP:${stamp}`]))
  })
})

describe('datapackage.json', () => {
  test('is valid for its profile', () => {
    const validate = new Ajv2020({ strict: false, allErrors: true }).compile(profile)
    expect(validate(descriptor), JSON.stringify(validate.errors?.slice(0, 5))).toBe(true)
    expect(validate({ ...descriptor, resources: [{ name: 'no path' }] })).toBe(false)
    expect(descriptor).toMatchObject(about)
  })

  test('describes every file, with its size and digest', () => {
    expect(resources.map((one) => one.path)).toEqual([...files.keys()].map((name) => `dist/data/${name}`))
    expect(new Set(resources.map(({ name }) => name)).size).toBe(files.size)
    for (const { path: file, bytes, hash, mediatype } of resources) {
      const content = Buffer.from(files.get(path.basename(file)) as string)
      expect([content.length, `sha256:${createHash('sha256').update(content).digest('hex')}`]).toEqual([bytes, hash])
      expect(mediatype).toMatch(/^\w+\/[\w.+-]+$/)
    }
  })

  const tables = resources.filter(({ schema }) => schema)
  const partOf = (file: string) => path.basename(file).split('.')[0] as PartName

  test('has the fields of every table in order, with their meanings', () => {
    for (const part of partNames) expect(tables.map(({ path: file }) => path.basename(file))).toContain(`${part}.csv`)
    expect(tables.length % partNames.length).toBe(0)
    for (const { path: file, format, schema } of tables) {
      const { fields = [] } = schema ?? {}
      const names = fields.map(({ name }) => name)
      expect(fields.filter(({ description }) => !description)).toEqual([])
      if (format === 'csv' || format === 'parquet') expect(names).toEqual(columns[partOf(file)].map(({ name }) => name))
      else for (const item of dataset[partOf(file)]) expect(names).toEqual(expect.arrayContaining(Object.keys(item)))
    }
  })

  test('has types, required fields and keys', () => {
    const patterns: Record<string, RegExp> = {
      integer: /^-?\d+$/,
      date: /^\d{4}-\d\d-\d\d$/,
      number: /^-?\d+(\.\d+)?$/,
      boolean: /^(true|false)$/,
      object: /^\{.*\}$/,
      array: /^\[.*\]$/,
    }
    let keys = 0
    for (const { path: file, schema } of tables.filter(({ format }) => format === 'csv')) {
      const rows = rowsOf(path.basename(file))
      for (const { name, type, constraints } of schema?.fields ?? []) {
        const cells = rows.map((row) => row[name] ?? '')
        const given = cells.filter((cell) => cell !== '' && cell !== 'null')
        if (constraints?.required) expect(given, `${file} ${name}`).toHaveLength(rows.length)
        if (constraints?.unique) expect(new Set(cells).size).toBe(rows.length)
        for (const cell of given) expect(cell, name).toMatch(patterns[type] ?? /./)
      }
      expect(schema?.primaryKey).toEqual(partOf(file) === 'evidence' ? undefined : ['id'])
      for (const { fields, reference } of schema?.foreignKeys ?? []) {
        keys += 1
        const target = resources.find(({ name }) => name === reference.resource) as Resource
        const ids = rowsOf(path.basename(target.path)).map((row) => row[reference.fields[0]])
        const named = rows.flatMap((row) => row[fields[0]] || [])
        expect(ids).toEqual(expect.arrayContaining(named.filter((one) => one !== 'null')))
      }
    }
    expect(keys).toBeGreaterThan(8)
  })
})
