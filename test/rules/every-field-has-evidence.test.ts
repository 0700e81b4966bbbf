import { expect, test } from 'vitest'
import { entriesOf, problemsAfter } from '../broken-dataset.js'

test('a field that loses its evidence is refused', () => {
  const problems = problemsAfter((data) => {
    for (const entry of entriesOf(data, 'xiamen-netanya-sister-city', 'wording')) {
      entry.fields = entry.fields.filter((field: string) => field !== 'wording')
    }
  })
  expect(problems).toEqual([
    'ties "xiamen-netanya-sister-city" › wording: expected a passage in its evidence that supports it, found none',
  ])
})
