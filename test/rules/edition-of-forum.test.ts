import { expect, test } from 'vitest'
import { problemsAfter, record } from '../broken-dataset.js'

test('an edition without a forum is refused', () => {
  const problems = problemsAfter((data) => {
    delete record(data.events, 'brics-summit-2020').forum
    for (const entry of data.evidence) {
      if (entry.record === 'brics-summit-2020') entry.fields = entry.fields.filter((field: string) => field !== 'forum')
    }
  })
  expect(problems).toEqual([
    'events "brics-summit-2020" › edition: expected an event with a forum, found edition 12 of no forum',
  ])
})

test('two events that are the same edition are refused', () => {
  const problems = problemsAfter((data) => {
    const other = record(data.events, 'brics-parties-forum-2022')
    other.forum = 'cifit'
    other.edition = 22
    data.evidence.find((entry) => entry.record === other.id)?.fields.push('edition')
  })
  expect(problems).toEqual([
    'events "cifit-2022" › edition: expected an edition of cifit that no other event is, found 22, as brics-parties-forum-2022',
  ])
})
