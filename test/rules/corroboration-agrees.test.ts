import { expect, test } from 'vitest'
import { problemsAfter } from '../broken-dataset.js'

const change = (record: string, changes: object) =>
  problemsAfter((data) => {
    Object.assign(
      data.corroboration.find((entry) => entry.record === record),
      changes,
    )
  })

test('a date that cannot be that of the record does not agree', () => {
  expect(change('netanya-sister-city-established', { value: '2007' })).toEqual([
    `corroboration "netanya-sister-city-established" › agrees: expected "no", of 2007 and the record's [2021-12..2022-12], found "yes"`,
  ])
})

test('one that can be does not disagree', () => {
  expect(change('cifit-2022', { agrees: 'no' })).toEqual([
    `corroboration "cifit-2022" › agrees: expected "yes" or "partly", of 2022-09-08/2022-09-11 and the record's 2022, found "no"`,
  ])
})

test('what is no date is told', () => {
  expect(change('cifit-2022', { value: 'in September' })).toEqual([
    'corroboration "cifit-2022" › value: expected an EDTF date (ISO 8601-2), found "in September"',
  ])
})
