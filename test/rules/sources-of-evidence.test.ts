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

test('every source is named, in the order of their ids', () => {
  const problems = problemsAfter((data) => {
    record(data.organizations, 'brics').sources = ['private-economy-forum-2020', 'historic-city-2020']
    record(data.people, 'xi-jinping').sources.reverse()
  })
  expect(problems).toEqual([
    'organizations "brics" › sources: expected the sources of its evidence: brics-base-2020, foreign-affairs-2022, found historic-city-2020, private-economy-forum-2020',
  ])
})
