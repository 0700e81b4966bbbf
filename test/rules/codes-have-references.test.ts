import { expect, test } from 'vitest'
import { problemsAfter, record } from '../broken-dataset.js'

test('a code without a reference is refused', () => {
  const problems = problemsAfter((data) => {
    record(data.places, 'port-of-abidjan').references = undefined
  })
  expect(problems).toEqual([
    'places "port-of-abidjan" › location: expected an entry in references that names it, found none',
    'places "port-of-abidjan" › unlocode: expected an entry in references that names it, found none',
  ])
})
