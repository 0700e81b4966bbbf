import { describe, expect, test } from 'vitest'
import { readQuery } from '../../../src/query/engine/criteria.js'
import type { Searchable } from '../../../src/query/engine/searchable.js'

const searchable: Searchable<object> = {
  facets: { kind: () => undefined, country: () => undefined, planned: () => undefined, id: () => undefined },
  values: { kind: ['fair', 'visit'], planned: ['true', 'false'] },
  date: 'date',
  texts: () => [],
  required: {},
  lists: [],
}
const withRange: Searchable<object> = {
  ...searchable,
  range: () => ({ min: 0, max: 0, minExclusive: false, maxExclusive: false }),
}
const read = (query: unknown, of = searchable) => readQuery('find', of, query)

test('a query that asks for nothing', () => {
  expect(read({})).toEqual({
    facets: [],
    days: undefined,
    atLeast: -Infinity,
    atMost: Infinity,
    words: [],
    within: false,
    hasRest: false,
  })
  expect(read({ kind: undefined, during: undefined, text: undefined })).toEqual(read({}))
})

test('one that asks for everything', () => {
  expect(
    read({ kind: 'fair', country: ['CN', 'NZ'], planned: true, during: '1970', match: 'within', text: ' A  b\n' }),
  ).toEqual({
    facets: [
      { facet: 'kind', keys: ['fair'] },
      { facet: 'country', keys: ['CN', 'NZ'] },
      { facet: 'planned', keys: ['true'] },
    ],
    days: { start: 0, end: 364, within: true },
    atLeast: -Infinity,
    atMost: Infinity,
    words: ['a', 'b'],
    within: true,
    hasRest: true,
  })
})

test('bounds, for records that have a range; each is reason to look at the record itself', () => {
  expect(read({ atLeast: 1, atMost: 2, match: 'overlaps' }, withRange)).toMatchObject({
    atLeast: 1,
    atMost: 2,
    within: false,
    hasRest: true,
  })
  expect(read({ atLeast: 1 }, withRange).hasRest).toBe(true)
  expect(read({ atMost: 1 }, withRange).hasRest).toBe(true)
  expect(read({ match: 'within' }, withRange).hasRest).toBe(false)
})

test('periods and intervals, open ends being infinite', () => {
  const days = (during: string) => read({ during }).days
  expect(days('1970-01')).toEqual({ start: 0, end: 30, within: false })
  expect(days('1970-01-02')).toEqual({ start: 1, end: 1, within: false })
  expect(days('1970-01-02/1970-02')).toEqual({ start: 1, end: 58, within: false })
  expect(days('1970-01-02/..')).toEqual({ start: 1, end: Infinity, within: false })
  expect(days('../1970-01-02')).toEqual({ start: -Infinity, end: 1, within: false })
})

describe('is refused', () => {
  test.each([
    [null, 'null'],
    [[], 'a list of 0'],
    [5, '5'],
    ['kind', '"kind"'],
    [undefined, 'nothing'],
  ])('when it is %j', (query, found) => {
    expect(() => read(query)).toThrow(new TypeError(`find: expected query to be an object, found ${found}`))
  })

  test.each<[object, string, Searchable<object>]>([
    [{ colour: 'red' }, 'kind, country, planned, id, during, match, text, found "colour"', searchable],
    [{ atLeast: 1 }, 'kind, country, planned, id, during, match, text, found "atLeast"', searchable],
    [{ atMost: undefined }, 'kind, country, planned, id, during, match, text, found "atMost"', searchable],
    [{ colour: 1 }, 'kind, country, planned, id, during, match, atLeast, atMost, text, found "colour"', withRange],
  ])('with a field that there is not: %j', (query, message, of) => {
    expect(() => read(query, of)).toThrow(new TypeError(`find: expected query to have only ${message}`))
  })

  test.each<[object, Error]>([
    [{ kind: 5 }, new TypeError('find: expected query.kind to be a string or a list of strings, found 5')],
    [{ kind: '' }, new RangeError('find: expected query.kind to be a string that is not empty, found ""')],
    [{ kind: 'party' }, new RangeError('find: expected query.kind to be one of "fair", "visit", found "party"')],
    [
      { kind: ['fair', 'party'] },
      new RangeError('find: expected query.kind to be one of "fair", "visit", found "party"'),
    ],
    [{ id: [7] }, new TypeError('find: expected query.id to be a string or a list of strings, found 7')],
    [{ planned: 'true' }, new TypeError('find: expected query.planned to be true or false, found "true"')],
    [{ match: 'around' }, new RangeError('find: expected query.match to be "overlaps" or "within", found "around"')],
    [{ text: 5 }, new TypeError('find: expected query.text to be a string, found 5')],
    [{ text: ' \n ' }, new RangeError('find: expected query.text to have at least one word, found " \\n "')],
  ])('for its value: %j', (query, error) => {
    expect(() => read(query)).toThrow(error)
  })

  test('for a list without a key', () => {
    const expected = 'a string or a list of at least one, found a list of 0'
    expect(() => read({ kind: [] })).toThrow(new RangeError(`find: expected query.kind to be ${expected}`))
  })

  test.each(['nz', 'NZL', 'xNZ', 'NZx', 'N'])('for a country that is %s', (country) => {
    expect(() => read({ country })).toThrow(
      new RangeError(`find: expected query.country to be an ISO 3166-1 alpha-2 code, such as "NZ", found "${country}"`),
    )
  })

  test.each([
    [{ atLeast: '1' }, 'atLeast to be a number, found "1"'],
    [{ atMost: Number.NaN }, 'atMost to be a number, found NaN'],
  ])('for a bound that is none: %j', (query, message) => {
    expect(() => read(query, withRange)).toThrow(new TypeError(`find: expected query.${message}`))
  })

  const expected =
    'an EDTF date such as "2022", "2022-05", "2022-05-19", "2022-05/2022-09", "2022-05/.." or "../2022-09"'
  test.each<[unknown, Error]>([
    [2022, new TypeError(`find: expected query.during to be ${expected}, found 2022`)],
    ['2022-13', new RangeError(`find: expected query.during to be ${expected}, found "2022-13"`)],
    [
      '2022/2021',
      new RangeError(
        'find: expected query.during to be an interval that does not end before it starts, found "2022/2021"',
      ),
    ],
  ])('for days that are none: %j', (during, error) => {
    expect(() => read({ during })).toThrow(error)
  })
})
