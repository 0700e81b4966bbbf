import fc from 'fast-check'
import { expect, test } from 'vitest'
import { dayNumber, daysInMonth, daysOfPeriod } from '../../src/dates/day-number.js'

test('property: counts days as the calendar of the runtime does', () => {
  fc.assert(
    fc.property(fc.integer({ min: -719_528, max: 2_932_896 }), (days) => {
      const date = new Date(days * 86_400_000)
      const year = String(date.getUTCFullYear()).padStart(4, '0')
      expect(dayNumber(`${year}${date.toISOString().slice(-20, -14)}`)).toBe(days)
    }),
    { numRuns: 20_000 },
  )
})

test.each([
  '2022-02-29',
  '2022-13-01',
  '2022-00-10',
  '2022-01-00',
  '2022-1-1',
  '20220101',
  '2022-01-01T',
  'abcd-ef-gh',
  '',
  null,
  5,
])('%j is no day', (day) => {
  expect(dayNumber(day)).toBeUndefined()
})

test('months', () => {
  expect([2020, 2022, 2000, 1900].map((year) => daysInMonth(year, 2))).toEqual([29, 28, 29, 28])
  expect(daysInMonth(2022, 13)).toBe(0)
})

test.each([
  ['2022', '2022-01-01', '2022-12-31'],
  ['2020', '2020-01-01', '2020-12-31'],
  ['0000', '0000-01-01', '0000-12-31'],
  ['2020-02', '2020-02-01', '2020-02-29'],
  ['2022-12', '2022-12-01', '2022-12-31'],
])('%s is from %s to %s', (period, start, end) => {
  expect(daysOfPeriod(period)).toEqual({ start: dayNumber(start), end: dayNumber(end) })
})

test.each(['2022-13', '2022-00', '202', '2022-1', 'abcd', '2022x05', '2022-05-01', ''])('%j is no period', (period) => {
  expect(daysOfPeriod(period)).toBeUndefined()
})
