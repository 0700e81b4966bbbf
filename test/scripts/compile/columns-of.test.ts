import { expect, test } from 'vitest'
import { columnsOf } from '../../../scripts/compile/columns-of.js'
import { jsonSchema } from '../../../src/schema/index.js'

const column = (part: Parameters<typeof jsonSchema>[0], name: string) =>
  columnsOf(jsonSchema(part)).find((one) => one.name === name)

test('an object is taken apart, and its fields are required where it is', () => {
  expect(column('events', 'date_start')).toEqual({
    name: 'date_start',
    path: ['date', 'start'],
    type: 'date',
    required: true,
  })
  expect(column('places', 'location_lat')).toMatchObject({ type: 'number', required: false })
})

test('ids are words, texts and objects are lists', () => {
  expect(column('events', 'places')?.type).toBe('words')
  expect(column('events', 'openLists')?.type).toBe('words')
  expect(column('places', 'aliases_zh')).toMatchObject({ type: 'list' })
  expect(column('events', 'participants')?.items?.map(({ name }) => name)).toContain('group_zh')
})

test('what can be null is so marked', () => {
  expect(column('sources', 'publisher')).toMatchObject({ nullable: true, required: false, type: 'string' })
})

test('a type that no column can hold is an error', () => {
  expect(() => columnsOf({ properties: { flag: { type: 'boolean' } } })).toThrow(
    'flag: expected a type that a column can hold, found "boolean"',
  )
})
