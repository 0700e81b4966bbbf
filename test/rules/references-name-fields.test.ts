import { expect, test } from 'vitest'
import { getForum } from '../../src/index.js'
import { referencesNameFields } from '../../src/rules/references-name-fields.js'
import { copyOfBundledData, problemsAfter, record } from '../broken-dataset.js'

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

test('what no object is has no fields', () => {
  const problems = problemsAfter((data) => {
    record(data.forums, 'cifit').references[0].fields.push('kind.length')
  })
  expect(problems).toEqual([
    'forums "cifit" › references: expected fields of the record: id, type, name, aliases, kind, references, sources, found "kind.length"',
  ])
})

test('nor has nothing', () => {
  const found = (value: unknown) =>
    referencesNameFields({
      dataset: {
        ...copyOfBundledData(),
        forums: [{ ...getForum('cifit'), kind: value, references: [{ fields: ['kind.length'], url: 'https://a.cn' }] }],
      } as never,
      typeOf: new Map(),
      evidenceOf: new Map(),
      corroborationOf: new Map(),
    }).map((problem) => problem.found)
  expect(found(null)).toEqual(['"kind.length"'])
  expect(found(undefined)).toEqual(['"kind.length"'])
  expect(found({ length: 1 })).toEqual([])
})
