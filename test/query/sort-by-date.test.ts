import { expect, test } from 'vitest'
import { events, sortByDate, ties } from '../../src/index.js'

test('by the first day and then by the last; those alike keep their order', () => {
  const sorted = sortByDate(events)
  for (const [at, { date }] of sorted.entries()) {
    const next = sorted[at + 1]?.date
    if (next) expect(date.start < next.start || (date.start === next.start && date.end <= next.end)).toBe(true)
  }
  const alike = (list: typeof sorted) =>
    list.filter(({ date }) => date.edtf === '[2021-12..2022-12]').map(({ id }) => id)
  expect(alike(sorted)).toEqual(alike([...events]))
  expect(alike(sortByDate(events, { order: 'desc' }))).toEqual(alike([...events]))
})

test('the array given stays as it is', () => {
  const own = [...ties].reverse()
  const before = [...own]
  sortByDate(own)
  expect(own).toEqual(before)
})

test('records without a date come last in either direction', () => {
  const undated = ties.filter(({ since }) => !since)
  expect(sortByDate(ties).slice(-undated.length)).toEqual(undated)
  expect(sortByDate(ties, { order: 'desc' }).slice(-undated.length)).toEqual(undated)
})

test('bad input is refused', () => {
  // @ts-expect-error no such order
  expect(() => sortByDate(ties, { order: 'up' })).toThrow(
    'sortByDate: expected options.order to be "asc" or "desc", found "up"',
  )
  // @ts-expect-error no record
  expect(() => sortByDate([{}])).toThrow('sortByDate: expected records[0] to be a record with a type')
  // @ts-expect-error no array
  expect(() => sortByDate('ties')).toThrow('sortByDate: expected records to be an array, found "ties"')
})

test('the other way round by the first day and then by the last', () => {
  const sorted = sortByDate(events, { order: 'desc' })
  for (const [at, { date }] of sorted.entries()) {
    const next = sorted[at + 1]?.date
    if (next) expect(date.start > next.start || (date.start === next.start && date.end >= next.end)).toBe(true)
  }
  expect(sorted.at(-1)?.id).toBe('china-mexico-relations-1972')
})

test('dated and undated records in any order', () => {
  const dated = ties.filter(({ since }) => since)
  const undated = ties.filter(({ since }) => !since)
  for (const order of ['asc', 'desc'] as const) {
    const expected = [...sortByDate(dated, { order }), ...undated]
    expect(sortByDate([...undated, ...dated], { order })).toEqual(expected)
    expect(sortByDate([...dated, ...undated], { order })).toEqual(expected)
  }
})

test('what is no record is refused, and no options stand for none', () => {
  // @ts-expect-error no record
  expect(() => sortByDate([ties[0], null])).toThrow(
    new TypeError('sortByDate: expected records[1] to be a record with a type, found null'),
  )
  // @ts-expect-error as from JavaScript
  expect(sortByDate(ties, null)).toEqual(sortByDate(ties))
})
