import { expect, test } from 'vitest'
import { periodOf } from '../../src/dates/period-of.js'
import { getEvent } from '../../src/index.js'

test('one period, or the first and the last', () => {
  const { date } = getEvent('beijing-investment-trip-2020')
  expect([periodOf(date, 'year'), periodOf(date, 'month'), periodOf(date, 'day')]).toEqual([
    '2020',
    '2020-11',
    '2020-11-16/2020-11-17',
  ])
})
