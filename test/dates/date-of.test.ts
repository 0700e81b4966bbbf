import { expect, test } from 'vitest'
import { dateOf } from '../../src/dates/date-of.js'
import { getEvent, getFigure, getInitiative, getPlace, getSource, getStatement, getTie } from '../../src/index.js'

test('the date of each type of record, under whatever name', () => {
  expect(dateOf(getEvent('cifit-2022'))?.edtf).toBe('2022')
  expect(dateOf(getInitiative('brics-china-year-2022'))?.edtf).toBe('2022')
  expect(dateOf(getTie('xiamen-phuket-friendship'))?.edtf).toBe('2017')
  expect(dateOf(getFigure('zone-anniversary-40'))?.edtf).toBe('2021-12')
  expect(dateOf(getStatement('largest-press-tour-since-2017'))?.edtf).toBe('2017/2022')
  expect(dateOf(getSource('foreign-affairs-2022'))?.edtf).toBe('2022-12')
  expect(dateOf(getPlace('nice'))).toBeUndefined()
})
