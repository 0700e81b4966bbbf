import { expect, test } from 'vitest'
import { problemsAfter, record } from '../broken-dataset.js'

test('a reference for a field that the record lacks is refused, within a field too', () => {
  const problems = problemsAfter((data) => {
    const [reference] = record(data.forums, 'cifit').references
    reference.fields.push('name.fr', 'founded')
  })
  const fields = 'expected fields of the record: id, type, name, aliases, kind, references, sources'
  expect(problems).toEqual([
    `forums "cifit" › references: ${fields}, found "name.fr"`,
    `forums "cifit" › references: ${fields}, found "founded"`,
  ])
})
