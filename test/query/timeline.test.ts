import { expect, test } from 'vitest'
import { events, timeline } from '../../src/index.js'

test('every event is in one period, by year, month and day', () => {
  for (const by of ['year', 'month', 'day'] as const) {
    const listed = timeline(undefined, { by }).flatMap(({ events: listedHere }) => listedHere)
    expect(listed).toHaveLength(events.length)
    expect(new Set(listed)).toEqual(new Set(events))
  }
})

test('periods are in order, and an imprecise date names the first and the last', () => {
  const months = timeline(events, { by: 'month' }).map(({ period }) => period)
  expect(months).toEqual([...months].sort())
  expect(months).toContain('2021-12/2022-12')
  expect(months).toContain('2022-05')
})

test('bad input is refused', () => {
  // @ts-expect-error no such unit
  expect(() => timeline(events, { by: 'week' })).toThrow(
    'timeline: expected options.by to be one of "day", "month", "year", found "week"',
  )
  // @ts-expect-error an event without a date
  expect(() => timeline([events[0], { type: 'event' }])).toThrow('timeline: expected records[1].date to be a date')
  // @ts-expect-error no event
  expect(() => timeline([null])).toThrow('timeline: expected records[0] to be a record, found null')
  // @ts-expect-error no array
  expect(() => timeline({})).toThrow('timeline: expected records to be an array')
})

test('no options stand for none', () => {
  // @ts-expect-error as from JavaScript
  expect(timeline(events, null)).toEqual(timeline(events))
})
