import { describe, expect, test } from 'vitest'
import { checkRecord, windowOf } from '../../../src/query/engine/check-record.js'
import type { Searchable } from '../../../src/query/engine/searchable.js'

const searchable: Searchable<unknown> = {
  facets: {},
  values: {},
  date: 'date',
  texts: () => [],
  required: { id: 'string', size: 'number', name: 'text', tags: 'list' },
  lists: ['notes'],
}
const whole = { id: 'a', size: 1, name: { zh: '名', en: 'Name' }, tags: [] }
const check = (record: unknown) => () => checkRecord('find', searchable, record, 3)

test('a record with all that it needs', () => {
  expect(check(whole)).not.toThrow()
  expect(check({ ...whole, notes: [] })).not.toThrow()
  expect(check({ ...whole, notes: undefined })).not.toThrow()
})

test.each([
  [null, 'null'],
  [undefined, 'nothing'],
  ['a', '"a"'],
])('%j is no record', (found, described) => {
  const expected = new TypeError(`find: expected records[3] to be a record, found ${described}`)
  expect(check(found)).toThrow(expected)
  expect(() => windowOf('find', searchable, found, 3)).toThrow(expected)
})

test.each([
  [{ id: 5 }, '.id to be a string, found 5'],
  [{ size: '1' }, '.size to be a finite number, found "1"'],
  [{ size: Number.NaN }, '.size to be a finite number, found NaN'],
  [{ size: Infinity }, '.size to be a finite number, found Infinity'],
  [{ tags: {} }, '.tags to be a list, found an object with no fields'],
  [{ notes: 'n' }, '.notes to be a list, found "n"'],
  [{ name: 'Name' }, '.name to be a text { zh, en }, found "Name"'],
  [{ name: null }, '.name to be a text { zh, en }, found null'],
  [{ name: undefined }, '.name to be a text { zh, en }, found nothing'],
  [{ name: { zh: '名' } }, '.name to be a text { zh, en }, found an object with zh'],
  [{ name: { en: 'Name' } }, '.name to be a text { zh, en }, found an object with en'],
  [{ name: { zh: 1, en: 'Name' } }, '.name to be a text { zh, en }, found an object with zh, en'],
])('a record with %j', (change, message) => {
  expect(check({ ...whole, ...change })).toThrow(new TypeError(`find: expected records[3]${message}`))
})

test('a function is no text, whatever it has', () => {
  expect(check({ ...whole, name: Object.assign(() => {}, whole.name) })).toThrow('.name to be a text { zh, en }')
})

describe('days', () => {
  const days = (date: unknown, alwaysDated?: true) =>
    windowOf('find', { ...searchable, ...(alwaysDated && { alwaysDated }) }, { date }, 3)

  test('are numbered from 1970; none without a date', () => {
    expect(days({ start: '1970-01-01', end: '1970-01-11' })).toEqual({ start: 0, end: 10 })
    expect(days({ start: '1970-01-01', end: '1970-01-01' })).toEqual({ start: 0, end: 0 })
    expect(days(undefined)).toBeUndefined()
  })

  test.each([
    [{ start: '1970-1-1', end: '1970-01-11' }, '"1970-1-1" to "1970-01-11"'],
    [{ start: '1970-01-01', end: '1970-01-32' }, '"1970-01-01" to "1970-01-32"'],
    [{ start: '1970-01-02', end: '1970-01-01' }, '"1970-01-02" to "1970-01-01"'],
    [{}, 'nothing to nothing'],
    [null, 'nothing to nothing'],
  ])('that are none are refused: %j', (date, found) => {
    expect(() => days(date)).toThrow(
      new TypeError(
        `find: expected records[3].date to be a date whose start and end are calendar days in order, found ${found}`,
      ),
    )
  })

  test('must be there where every record has them', () => {
    expect(() => days(undefined, true)).toThrow('calendar days in order, found nothing')
  })
})
