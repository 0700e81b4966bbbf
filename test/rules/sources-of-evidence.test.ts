import { expect, test } from 'vitest'
import { problemsAfter, record } from '../broken-dataset.js'

test('a source that no evidence comes from is refused', () => {
  const problems = problemsAfter((data) => {
    record(data.people, 'nan-yin').sources = ['historic-city-2020']
  })
  expect(problems).toEqual([
    'people "nan-yin" › sources: expected the sources of its evidence: private-economy-forum-2020, found historic-city-2020',
  ])
})
