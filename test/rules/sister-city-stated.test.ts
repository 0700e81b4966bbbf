import { expect, test } from 'vitest'
import { entriesOf, problemsAfter, record } from '../broken-dataset.js'

test('a sister city that is only inferred is refused', () => {
  const problems = problemsAfter((data) => {
    record(data.ties, 'xiamen-richmond-friendship').kind = 'sister-city'
    for (const entry of entriesOf(data, 'xiamen-richmond-friendship', 'kind')) {
      entry.basis = 'inferred'
      entry.note = 'friends for ten years'
    }
  })
  expect(problems).toEqual([
    'ties "xiamen-richmond-friendship" › kind: expected evidence that states "sister-city", found only inferred evidence',
  ])
})

test('so is one without evidence for its kind', () => {
  const problems = problemsAfter((data) => {
    for (const entry of entriesOf(data, 'xiamen-netanya-sister-city', 'kind')) {
      entry.fields = entry.fields.filter((field: string) => field !== 'kind')
    }
  })
  expect(problems).toContain(
    'ties "xiamen-netanya-sister-city" › kind: expected evidence that states "sister-city", found no evidence for it',
  )
})
