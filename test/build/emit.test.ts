import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { Ajv } from 'ajv'
import addFormats from 'ajv-formats'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { jsonLines } from '../../build/data.js'
import { emitEditorSchemas } from '../../build/emit/emit-editor-schemas.js'
import { emitIds } from '../../build/emit/emit-ids.js'
import { emitModel } from '../../build/emit/emit-model.js'
import { emitEntries, emitGetters, emitJsonType, emitRecords } from '../../build/emit/emit-records.js'
import { columns } from '../../src/convert/column.js'
import { recordModels } from '../../src/model/index.js'
import { fixture, fixtureData } from '../fixture/index.js'

const { dataset, coverage } = fixture

describe('the generated modules', () => {
  test('say that they are generated', () => {
    const modules = [
      ...emitModel().values(),
      emitIds(dataset),
      emitGetters(dataset),
      emitRecords(),
      emitEntries(coverage),
      emitJsonType('Event'),
    ]
    for (const text of modules) expect(text).toMatch(/^\/\/ Generated /)
  })

  test('have ids as literal types, also of sister cities and countries; no ids give never', () => {
    const ids = emitIds({ ...dataset, forums: [] })
    const union = (name: string) =>
      [...(ids.match(new RegExp(`type ${name} =\n((?:  .*\n)+)`))?.[1] ?? '').matchAll(/'(.*?)'/g)].map(([, id]) => id)
    expect(union('PlaceId')).toEqual(dataset.places.map(({ id }) => id))
    expect(union('SisterCityId')).toEqual(['wanglan-apia-sister-city'])
    expect(union('CountryCode')).toEqual(['CN', 'FJ', 'PT', 'WS'])
    expect(ids).toMatch(/type ForumId =\n {2}never\n/)
  })

  test('have one line per record, and none without records', () => {
    expect(jsonLines([])).toBe('[]\n')
    expect(JSON.parse(jsonLines(dataset.evidence))).toEqual(dataset.evidence)
    expect(jsonLines(dataset.places).trimEnd().split('\n')).toHaveLength(dataset.places.length + 2)
  })
})

describe('the columns of a table', () => {
  const column = (part: string, name: string) => columns[part as 'events']?.find((one) => one.name === name)

  test.each([
    ['events', 'date_start', { path: ['date', 'start'], type: 'date', required: true }],
    ['events', 'date_open', { type: 'string', required: false }],
    ['events', 'name_en', { type: 'string', required: false }],
    ['events', 'kind', { type: 'string', required: true }],
    ['events', 'status', { type: 'string', required: false }],
    ['events', 'edition', { type: 'integer', required: false }],
    ['events', 'places', { type: 'words' }],
    ['events', 'openLists', { type: 'words' }],
    ['places', 'location_lat', { path: ['location', 'lat'], type: 'number', required: false }],
    ['places', 'aliases_zh', { type: 'list' }],
    ['figures', 'value', { type: 'number', required: true }],
    ['sources', 'newspaper', { type: 'string', required: false, nullable: true }],
    ['sources', 'official', { type: 'boolean' }],
    ['sources', 'consulted', { type: 'date' }],
    ['evidence', 'says', { type: 'json' }],
    ['evidence', 'fields', { type: 'words', required: true }],
  ])('%s has %s: %o', (part, name, expected) => {
    expect(column(part, name)).toMatchObject(expected)
  })

  test('a list of objects is one column with nested columns', () => {
    const items = column('events', 'participants')?.items?.map(({ name, required }) => [name, required])
    expect(items).toEqual(
      expect.arrayContaining([
        ['role', true],
        ['who', false],
        ['group_zh', false],
      ]),
    )
    expect(column('initiatives', 'topics')?.items?.map(({ name }) => name)).toEqual(['zh', 'en'])
  })
})

describe('the schemas for an editor', () => {
  const ids = Object.fromEntries(
    recordModels.map(({ name, collection }) => [name, dataset[collection as 'events'].map(({ id }) => id)]),
  )
  const schemas = emitEditorSchemas(dataset)
  const schemaOf = (file: string) => JSON.parse(schemas.get(`${file}.schema.json`) ?? '')
  const files = readdirSync(fixtureData)
    .filter((file) => file.endsWith('.yaml'))
    .map((file) => path.basename(file, '.yaml'))

  test('are one for each file of data/', () => {
    expect([...schemas.keys()].sort()).toEqual(files.map((name) => `${name}.schema.json`).sort())
  })

  test.each(files)('take %s of the fixture', (file) => {
    const ajv = new Ajv({ strict: false, allErrors: true })
    // a CommonJS module, of which the import is its exports
    ;(addFormats as unknown as (to: Ajv) => void)(ajv)
    const validate = ajv.compile(schemaOf(file))
    validate(parse(readFileSync(path.join(fixtureData, `${file}.yaml`), 'utf8')))
    expect(validate.errors ?? []).toEqual([])
  })

  test('offer the ids in use for references, and omit derived fields', () => {
    const { properties } = schemaOf('events').items
    expect(properties.forum.enum).toEqual(ids['forum'])
    expect(properties.places.items.enum).toEqual(ids['place'])
    expect(properties.about.items.enum).toEqual(Object.values(ids).flat())
    const who = [...(ids['person'] ?? []), ...(ids['organization'] ?? []), ...(ids['place'] ?? [])]
    expect(properties.participants.items.properties.who.enum).toEqual(who)
    expect(properties.evidence.items.properties.in.enum).toEqual(ids['source'])
    expect(Object.keys(schemaOf('ties').items.properties)).not.toContain('country')
    expect(schemaOf('ties').items.additionalProperties).toBe(false)
  })
})
