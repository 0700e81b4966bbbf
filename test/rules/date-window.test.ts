import { expect, test } from 'vitest'
import { problemsAfter, record } from '../broken-dataset.js'

const dateOf = (change: (date: { edtf: string; start: string; end: string }) => void) =>
  problemsAfter((data) => change(record(data.events, 'consular-protection-month-2022').date))

test('a window that disagrees with its EDTF is refused at either end', () => {
  const problems = dateOf((date) => {
    date.start = '2022-01-02'
    date.end = '2022-12-30'
  })
  expect(problems).toEqual([
    'events "consular-protection-month-2022" › date.start: expected "2022-01-01", the first day of 2022, found "2022-01-02"',
    'events "consular-protection-month-2022" › date.end: expected "2022-12-31", the last day of 2022, found "2022-12-30"',
  ])
})

test('an end before the start is refused', () => {
  const problems = dateOf((date) => {
    date.end = '2021-12-31'
  })
  expect(problems).toEqual([
    'events "consular-protection-month-2022" › date.end: expected a day not before start, "2022-01-01", found "2021-12-31"',
  ])
})

test.each(['2022-13', '2022-02-30', 'May 2022', '2022/2021', '../..'])('%s is no EDTF date', (edtf) => {
  const problems = dateOf((date) => {
    date.edtf = edtf
  })
  expect(problems).toEqual([
    `events "consular-protection-month-2022" › date.edtf: expected an EDTF date such as 2022, 2022-05, 2022-05-19 or 2022-05/2022-09, found "${edtf}"`,
  ])
})

test('an interval that is open has no last day, so it is refused', () => {
  const problems = dateOf((date) => {
    date.edtf = '2022/..'
  })
  expect(problems).toEqual([
    'events "consular-protection-month-2022" › date.end: expected "a closed end", the last day of 2022/.., found "2022-12-31"',
  ])
})

test('nor has one that is open before it a first day', () => {
  const problems = dateOf((date) => {
    date.edtf = '../2022'
  })
  expect(problems).toEqual([
    'events "consular-protection-month-2022" › date.start: expected "a closed start", the first day of ../2022, found "2022-01-01"',
  ])
})
