import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { parse } from 'csv-parse/sync'
import { parquetMetadata } from 'hyparquet'
import { expect, test } from 'vitest'
import { built, builtJson } from './built.js'
import { profile } from './data-package-profile.js'

interface Field {
  readonly name: string
  readonly type: string
  readonly constraints?: { readonly required?: boolean }
}

interface Resource {
  readonly name: string
  readonly path: string
  readonly format: string
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

const descriptor = builtJson('datapackage.json')
const resources: readonly Resource[] = descriptor.resources

test('the descriptor is as the profile demands', () => {
  const validate = new Ajv2020({ strict: false, allErrors: true }).compile(profile)
  expect(validate(descriptor), JSON.stringify(validate.errors?.slice(0, 5))).toBe(true)
  expect(validate({ ...descriptor, resources: [{ name: 'no path' }] })).toBe(false)
})

test('it describes every file, with its size and digest', () => {
  const files = readdirSync(built('dist/data'))
  expect(resources.map(({ path }) => path.replace('dist/data/', '')).sort()).toEqual(files.sort())
  expect(new Set(resources.map(({ name }) => name)).size).toBe(files.length)
  for (const { path, bytes, hash } of resources) {
    const content = readFileSync(built(path))
    expect([content.length, `sha256:${createHash('sha256').update(content).digest('hex')}`]).toEqual([bytes, hash])
  }
})

test('the fields are those of the file, in its order', () => {
  for (const { path, format, schema } of resources) {
    const names = schema?.fields.map(({ name }) => name)
    const content = readFileSync(built(path))
    if (format === 'csv') expect(parse(content)[0]).toEqual(names)
    if (format === 'parquet') {
      const { schema: elements } = parquetMetadata(
        content.buffer.slice(content.byteOffset, content.byteOffset + content.length),
      )
      expect(elements.flatMap(({ name }) => (names?.includes(name) ? name : [])).slice(0, names?.length)).toEqual(names)
    }
    if (schema && format === 'json') {
      for (const record of builtJson(path)) expect(names).toEqual(expect.arrayContaining(Object.keys(record)))
    }
  }
  expect(resources.filter(({ schema }) => schema)).toHaveLength(48)
})

const rowsOf = (path: string) => parse(readFileSync(built(path)), { columns: true }) as Record<string, string>[]
const csv = resources.filter(({ format }) => format === 'csv')

test('what is required is there, whole numbers and days are such, and the key is unique', () => {
  for (const { path, schema } of csv) {
    const rows = rowsOf(path)
    for (const { name, type, constraints } of schema?.fields ?? []) {
      const cells = rows.map((row) => row[name] ?? '')
      if (constraints?.required)
        expect(
          cells.filter((cell) => cell === ''),
          `${path} ${name}`,
        ).toEqual([])
      const pattern = { integer: /^-?\d+$/, date: /^\d{4}-\d\d-\d\d$/, number: /^-?\d+(\.\d+)?$/ }[type]
      if (pattern) for (const cell of cells) expect(cell === '' || pattern.test(cell), `${name} ${cell}`).toBe(true)
    }
    for (const name of schema?.primaryKey ?? []) expect(new Set(rows.map((row) => row[name])).size).toBe(rows.length)
  }
})

test('foreign keys lead to records', () => {
  let keys = 0
  for (const { path, schema } of csv) {
    for (const { fields, reference } of schema?.foreignKeys ?? []) {
      keys += 1
      const target = resources.find(({ name }) => name === reference.resource)
      const ids = new Set(rowsOf(target?.path ?? '').map((row) => row[reference.fields[0]]))
      for (const row of rowsOf(path)) {
        const value = row[fields[0]]
        if (value) expect(ids, `${path} ${fields[0]}`).toContain(value)
      }
    }
  }
  expect(keys).toBeGreaterThan(10)
})
