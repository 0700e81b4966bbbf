import { expect, test } from 'vitest'
import { dateOf } from '../../src/dates/date-of.js'
import { dayNumber, daysInMonth } from '../../src/dates/day-number.js'
import { periodOf } from '../../src/dates/period-of.js'
import type { OwnRecord } from '../../src/generated/types.js'
import { fixture, recordIn } from '../fixture/index.js'

test('days are counted as in the runtime’s calendar, from year 0 to 9999', () => {
  // a step that reaches every day of every month
  for (let days = -719_528; days <= 2_932_896; days += 97) {
    const date = new Date(days * 86_400_000)
    const year = String(date.getUTCFullYear()).padStart(4, '0')
    const day = `${year}${date.toISOString().slice(-20, -14)}`
    if (dayNumber(day) !== days) expect([day, dayNumber(day)]).toEqual([day, days])
  }
})

test.each([
  '2022-02-29',
  '2022-13-01',
  '2022-00-10',
  '2022-01-00',
  '2022-1-1',
  '20220101',
  '2022-01-01T',
  '2022/01-01',
  '2022-01/01',
  // the characters before 0 and after 9
  '2022-1/-01',
  '2022-0:-01',
  'abcd-ef-gh',
  '',
  null,
  5,
])('%j is not a day', (day) => {
  expect(dayNumber(day)).toBeUndefined()
})

test('February has an extra day in a leap year, and there is no thirteenth month', () => {
  const months = Array.from({ length: 12 }, (_, at) => daysInMonth(2022, at + 1))
  expect(months).toEqual([31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31])
  expect([2020, 2022, 2000, 1900].map((year) => daysInMonth(year, 2))).toEqual([29, 28, 29, 28])
  expect([0, 13, 1.5].map((month) => daysInMonth(2022, month))).toEqual([0, 0, 31])
})

const record = (id: string) => recordIn(fixture.dataset, id) as unknown as OwnRecord

test.each([
  ['ocean-forum-2019', '2019-11-05/2019-11-07'],
  ['sea-lane-fund', '2020'],
  ['wanglan-porto-exchange', '2009-09'],
  ['plan-target-2025', '../2025'],
  ['sea-for-all-aim', '2019-11'],
  ['harbour-report-2019', '2019-12-20'],
  ['porto', undefined],
  ['lantai-tidal-university-cooperation', undefined],
])('the date of %s, whatever its field, is %s', (id, edtf) => {
  expect(dateOf(record(id))?.edtf).toBe(edtf)
})

test('a date falls in one period, or spans a first and a last', () => {
  const date = dateOf(record('ocean-forum-2019')) as never
  expect((['year', 'month', 'day'] as const).map((unit) => periodOf(date, unit))).toEqual([
    '2019',
    '2019-11',
    '2019-11-05/2019-11-07',
  ])
})
