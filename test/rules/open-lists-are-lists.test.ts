import { expect, test } from 'vitest'
import { problemsAfter, record } from '../broken-dataset.js'

test('only a list that the record has can be open', () => {
  const problems = problemsAfter((data) => {
    record(data.events, 'cifit-2022').openLists = ['participants', 'theme']
  })
  expect(problems).toEqual([
    'events "cifit-2022" › openLists: expected list fields of the record: participants, about, sources, found "theme"',
  ])
})
