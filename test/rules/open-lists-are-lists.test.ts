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

test('a list of open lists that is left open says nothing', () => {
  const problems = problemsAfter((data) => {
    record(data.events, 'cifit-2022').openLists = undefined
  })
  expect(problems).toEqual([])
})

test('the list of open lists is none of them', () => {
  const problems = problemsAfter((data) => {
    record(data.events, 'cifit-2022').openLists = ['openLists']
  })
  expect(problems).toEqual([
    'events "cifit-2022" › openLists: expected list fields of the record: participants, about, sources, found "openLists"',
  ])
})
