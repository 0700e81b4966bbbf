import { expect, test } from 'vitest'
import { entriesOf, problemsAfter, record } from '../broken-dataset.js'

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

test('one inference among statements makes a date inferred', () => {
  const problems = problemsAfter((data) => {
    const [entry] = entriesOf(data, 'brics-parties-forum-2022', 'date')
    data.evidence.push({ ...entry, fields: ['date'], basis: 'stated', note: undefined })
  })
  expect(problems).toEqual([])
})

test('a date without evidence is told once', () => {
  const problems = problemsAfter((data) => {
    for (const entry of entriesOf(data, 'brics-parties-forum-2022', 'date')) {
      entry.fields = entry.fields.filter((field: string) => field !== 'date')
    }
  })
  expect(problems.filter((problem) => problem.includes('basis'))).toEqual([])
  expect(problems).toContain(
    'events "brics-parties-forum-2022" › date: expected a passage in its evidence that supports it, found none',
  )
})
