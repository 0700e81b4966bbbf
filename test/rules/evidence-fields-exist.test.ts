import { expect, test } from 'vitest'
import { entriesOf, problemsAfter } from '../broken-dataset.js'

test('evidence for a field that the record lacks is refused', () => {
  const problems = problemsAfter((data) => {
    entriesOf(data, 'yundang-lake', 'kind')[0].fields.push('depth')
  })
  expect(problems).toEqual([
    'evidence "yundang-lake" › fields: expected fields of the record: id, type, name, kind, country, within, references, sources, found "depth"',
  ])
})

test('evidence for a record that does not exist is refused', () => {
  const problems = problemsAfter((data) => {
    data.evidence.push({ ...data.evidence[0], record: 'atlantis' })
  })
  expect(problems).toEqual([
    'evidence "atlantis" › record: expected the id of a record, found "atlantis", which no record has',
  ])
})
