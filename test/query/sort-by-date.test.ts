import { expect, test } from 'vitest'
import { type OwnEvent, sortByDate, timeline } from '../../src/index.js'
import { fixture } from '../fixture/index.js'

const event = (id: string, start: string, end = start): OwnEvent => ({
  id,
  type: 'event',
  name: { en: id },
  kind: 'visit',
  date: { edtf: `${start}/${end}`, start, end },
})
const ids = (records: readonly { readonly id: string }[]) => records.map(({ id }) => id).join(' ')

const early = event('early', '2019-12-31', '2020-01-01')
const short = event('short', '2020-05-05')
const long = event('long', '2020-05-05', '2020-05-31')
const alike = event('alike', '2020-05-05', '2020-05-31')
const late = event('late', '2021-01-01')
const undated = fixture.dataset.ties.find(({ since }) => !since)
const place = fixture.dataset.places[0]

test('by first day, then by last day; equal dates keep their order in either direction', () => {
  const given = Object.freeze([late, long, short, alike, early])
  expect(ids(sortByDate(given))).toBe('early short long alike late')
  expect(ids(sortByDate(given, { order: 'asc' }))).toBe('early short long alike late')
  expect(ids(sortByDate(given, { order: 'desc' }))).toBe('late long alike short early')
  expect(sortByDate(given)).not.toBe(given)
})

test('records without a date come last, in their order, in either direction; types can be mixed', () => {
  for (const order of ['asc', 'desc'] as const) {
    for (const given of [
      [undated, place, late],
      [late, undated, place],
      [undated, late, place],
    ]) {
      expect(sortByDate(given as OwnEvent[], { order })).toEqual([late, undated, place])
    }
  }
})

test('invalid lists, records and orders are rejected; null options are allowed', () => {
  const sort = sortByDate as (...args: unknown[]) => unknown
  expect(sort([late], null)).toEqual([late])
  for (const order of ['up', '', 1]) {
    expect(() => sort([late], { order })).toThrow(RangeError)
    expect(() => sort([late], { order })).toThrow(/^sortByDate: expected options.order to be "asc" or "desc", found /)
  }
  expect(() => sort([late], { ordr: 'asc' })).toThrow(/^sortByDate: expected options .*found "ordr".*order/)
  expect(() => sort('events')).toThrow(/^sortByDate: expected records to be an array, found "events"$/)
  for (const wrong of [null, {}, undefined]) {
    expect(() => sort([late, wrong])).toThrow(TypeError)
    expect(() => sort([late, wrong])).toThrow(/^sortByDate: expected records\[1\] to be a record/)
  }
  expect(() => sort(Object.assign(new Array(2), { 0: late }))).toThrow(/records\[1\] .*found nothing$/)
})

test('timeline: each event once, in the periods that it may fall in, by date within each period', () => {
  const given = [late, long, short, early]
  const lines = (by?: 'day' | 'month' | 'year') =>
    timeline(given, { by }).map(({ period, events }) => `${period}: ${ids(events)}`)
  expect(lines()).toEqual(['2019/2020: early', '2020: short long', '2021: late'])
  expect(lines('year')).toEqual(lines())
  expect(lines('month')).toEqual(['2019-12/2020-01: early', '2020-05: short long', '2021-01: late'])
  expect(lines('day')).toEqual([
    '2019-12-31/2020-01-01: early',
    '2020-05-05: short',
    '2020-05-05/2020-05-31: long',
    '2021-01-01: late',
  ])
})

test('timeline has every bundled and fixture event once, in order', () => {
  for (const by of ['year', 'month', 'day'] as const) {
    for (const periods of [timeline(undefined, { by }), timeline(fixture.dataset.events, { by })]) {
      const names = periods.map(({ period }) => period)
      expect(names).toEqual([...new Set(names)].sort())
    }
    const { events } = fixture.dataset
    const listed = timeline(events, { by }).flatMap((period) => period.events)
    expect(listed).toHaveLength(events.length)
    expect(new Set(listed)).toEqual(new Set(events))
  }
})

test('timeline rejects invalid lists, events and units; null options are allowed', () => {
  const line = timeline as (...args: unknown[]) => unknown
  expect(line([late], null)).toEqual(line([late]))
  expect(() => line([late], { by: 'week' })).toThrow(RangeError)
  expect(() => line([late], { by: 'week' })).toThrow(/^timeline: expected options.by .*"year", found "week"$/)
  expect(() => line({})).toThrow(/^timeline: expected events to be an array/)
  expect(() => line([late], { unit: 'day' })).toThrow(/^timeline: expected options .*found "unit"/)
  for (const wrong of [null, 5, undefined]) {
    expect(() => line([late, wrong])).toThrow(/^timeline: expected records\[1\] to be a record, found /)
  }
  expect(() => line(new Array(1))).toThrow(/^timeline: expected records\[0\] .*found nothing$/)
  expect(() => line([undated])).toThrow(/^timeline: expected records\[0\]\.date to be a date/)
})
