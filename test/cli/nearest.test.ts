import { expect, test } from 'vitest'
import { didYouMean, nearest } from '../../src/cli/nearest.js'

test('the likeliest come first, three at most', () => {
  expect(nearest('wellingtn', ['washington', 'wellington', 'nice'])).toEqual(['wellington'])
  expect(nearest('CIFIT', ['cifit-2022', 'cifit', 'cifit-2021', 'cifit-2020'])).toEqual([
    'cifit',
    'cifit-2020',
    'cifit-2021',
  ])
})

test('nothing that is far', () => {
  expect(nearest('zz', ['br', 'ca'])).toEqual([])
  expect(didYouMean('zz', ['br'])).toBe('')
  expect(didYouMean('tie', ['ties', 'time'])).toBe('; did you mean ties or time?')
})
