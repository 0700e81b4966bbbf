import { expect, test } from 'vitest'
import { compileDate } from '../../../scripts/compile/compile-date.js'
import { edtfWindow } from '../../../src/dates/edtf-window.js'

test.each([
  ['2022-11', '2022-11-01', '2022-11-30'],
  ['2020-11-16/2020-11-17', '2020-11-16', '2020-11-17'],
  ['[2020-11-18..2020-12-08]', '2020-11-18', '2020-12-08'],
  ['[2021-12..2022-12]', '2021-12-01', '2022-12-31'],
])('%s is from %s to %s', (edtf, start, end) => {
  expect(compileDate(edtf, 'stated')).toEqual({ edtf, start, end, basis: 'stated' })
  expect(edtfWindow(edtf)).toEqual({ start, end })
})

test.each(['last month', '2022-13', '2022/2021x'])('%s is refused', (edtf) => {
  expect(() => compileDate(edtf, 'stated')).toThrow('an EDTF date (ISO 8601-2)')
})

test('an open date is refused', () => {
  expect(() => compileDate('2022/..', 'stated')).toThrow('an EDTF date with a first and a last day')
})
