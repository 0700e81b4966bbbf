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

test('so are all the fields of a record that has none at all', () => {
  const problems = problemsAfter((data) => {
    data.evidence = data.evidence.filter((entry) => entry.record !== 'xiamen-netanya-sister-city')
  })
  const missing = ['kind', 'party', 'partner', 'wording'].map(
    (field) =>
      `ties "xiamen-netanya-sister-city" › ${field}: expected a passage in its evidence that supports it, found none`,
  )
  expect(problems).toEqual(expect.arrayContaining(missing))
  expect(problems).toContain(
    'ties "xiamen-netanya-sister-city" › kind: expected evidence that states "sister-city", found no evidence for it',
  )
  expect(problems).toContain(
    'ties "xiamen-netanya-sister-city" › sources: expected the sources of its evidence: none, found foreign-affairs-2022',
  )
})
