import { expect, test } from 'vitest'
import { problemsAfter, record } from '../broken-dataset.js'

test('a date that claims to be stated while its evidence is inferred is refused', () => {
  const problems = problemsAfter((data) => {
    record(data.events, 'brics-parties-forum-2022').date.basis = 'stated'
  })
  expect(problems).toEqual([
    'events "brics-parties-forum-2022" › date.basis: expected "inferred", as its evidence is, found "stated"',
  ])
})

test('and the other way round', () => {
  const problems = problemsAfter((data) => {
    record(data.events, 'xiamen-friendship-concert-2022').date.basis = 'inferred'
  })
  expect(problems).toEqual([
    'events "xiamen-friendship-concert-2022" › date.basis: expected "stated", as its evidence is, found "inferred"',
  ])
})
