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

test.each([
  ['foreign-affairs-2022', 'published', '2022-12'],
  ['brics-china-year-events', 'period', '2022'],
  ['xiamen-wellington-friendship', 'since', '1987'],
])('a date of %s, its %s, is compared too', (record, field, told) => {
  const problemsOf = (agrees: string, fields: string[]) =>
    problemsAfter((data) => {
      data.corroboration.push({ ...data.corroboration[0], record, fields, value: '1066', agrees })
    })
  const dated = problemsOf('yes', [field])
  expect(dated).toHaveLength(1)
  expect(dated[0]).toMatch(
    new RegExp(
      `^corroboration "${record}" › agrees: expected "no", of 1066 and the record's .*${told}.*, found "yes"$`,
    ),
  )
  expect(problemsOf('no', [field])).toEqual([])
  expect(problemsOf('yes', ['id'])).toEqual([])
})

test('a date that is open at one end is compared with the end that it has', () => {
  expect(change('cifit-2022', { value: '../2022-03' })).toEqual([])
  expect(change('cifit-2022', { value: '2022-10/..' })).toEqual([])
  expect(change('cifit-2022', { value: '../2021' })).toHaveLength(1)
  expect(change('cifit-2022', { value: '2023/..' })).toHaveLength(1)
})

test('days that meet at one end only agree', () => {
  expect(change('cifit-2022', { value: '2021/2022-01-01' })).toEqual([])
  expect(change('cifit-2022', { value: '2022-12-31/2023' })).toEqual([])
})
