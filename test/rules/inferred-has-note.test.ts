import { expect, test } from 'vitest'
import { entriesOf, problemsAfter } from '../broken-dataset.js'

test('an inference without its reasoning is refused', () => {
  const problems = problemsAfter((data) => {
    delete entriesOf(data, 'xiamen-richmond-friendship', 'since')[0].note
  })
  expect(problems).toEqual([
    'evidence "xiamen-richmond-friendship" › note: expected the reasoning by which since was inferred, found no note',
  ])
})
