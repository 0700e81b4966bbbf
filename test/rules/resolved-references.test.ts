import { expect, test } from 'vitest'
import { problemsAfter, record } from '../broken-dataset.js'

test('a reference to no record is refused', () => {
  const problems = problemsAfter((data) => {
    record(data.places, 'netanya').within = 'atlantis'
  })
  expect(problems).toEqual([
    'places "netanya" › within: expected the id of another place, found "atlantis", which no record has',
  ])
})

test('a reference to a record of a type that the field does not allow is refused, deep in a list too', () => {
  const problems = problemsAfter((data) => {
    record(data.events, 'visit-ibm-2020').participants[0].who = 'cifit'
  })
  expect(problems).toEqual([
    'events "visit-ibm-2020" › participants.who: expected the id of another person, organization or place, found "cifit", which is a forum',
  ])
})

test('a reference of a record to itself is refused', () => {
  const problems = problemsAfter((data) => {
    record(data.events, 'cifit-2022').about = ['cifit-2022']
  })
  expect(problems).toHaveLength(1)
  expect(problems[0]).toContain('found "cifit-2022", which is the record itself')
})
