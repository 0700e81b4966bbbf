import { expect, test } from 'vitest'
import { getEvent, getFigure, getPlace } from '../../src/index.js'
import { datesOf } from '../../src/rules/dates-of.js'

test('finds the date fields of a record by their shape', () => {
  expect(datesOf(getEvent('cifit-2022')).map(({ field }) => field)).toEqual(['date'])
  expect(datesOf(getFigure('zone-anniversary-40')).map(({ field }) => field)).toEqual(['period'])
  expect(datesOf(getPlace('nice'))).toEqual([])
})
