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

test('every field that it was inferred for is named', () => {
  const problems = problemsAfter((data) => {
    const [entry] = entriesOf(data, 'xiamen-richmond-friendship', 'since')
    Object.assign(entry, { fields: ['since', 'kind'], note: undefined })
  })
  expect(problems).toEqual([
    'evidence "xiamen-richmond-friendship" › note: expected the reasoning by which since, kind was inferred, found no note',
  ])
})
