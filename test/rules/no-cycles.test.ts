import { expect, test } from 'vitest'
import { getPlace } from '../../src/index.js'
import { problemsAfter, record } from '../broken-dataset.js'

test('two places that lie in each other are refused, each with the way round', () => {
  const problems = problemsAfter((data) => {
    const fujian = record(data.places, 'fujian')
    fujian.within = 'xiamen'
    data.evidence.push({ ...data.evidence.find((entry) => entry.record === 'fujian'), fields: ['within'] })
  })
  expect(problems).toEqual([
    'places "fujian" › within: expected a chain that ends, found fujian → xiamen → fujian',
    'places "xiamen" › within: expected a chain that ends, found xiamen → fujian → xiamen',
  ])
})

test.each([
  ['organizations', 'parent', 'cpc-fujian-committee', 'communist-party-of-china'],
  ['initiatives', 'partOf', 'gdi-local-practice', 'global-development-initiative'],
] as const)('so are %s, whose field is %s', (collection, field, child, parent) => {
  const problems = problemsAfter((data) => {
    record(data[collection], parent)[field] = child
  })
  expect(problems.filter((problem) => problem.includes('chain')).sort()).toEqual(
    [
      `${collection} "${child}" › ${field}: expected a chain that ends, found ${child} → ${parent} → ${child}`,
      `${collection} "${parent}" › ${field}: expected a chain that ends, found ${parent} → ${child} → ${parent}`,
    ].sort(),
  )
})

test('a place within itself is told by the rule of references alone', () => {
  const problems = problemsAfter((data) => {
    record(data.places, 'xiamen').within = 'xiamen'
  })
  expect(problems).toEqual([
    'places "xiamen" › within: expected the id of another place, found "xiamen", which is the record itself',
  ])
})

/** What is said of places of which each lies in the one before, and the first in the last. */
const ring = (size: number) =>
  problemsAfter((data) => {
    const place = record(data.places, 'fujian')
    const entries = data.evidence.filter((entry) => entry.record === 'fujian')
    for (let at = 0; at < size; at++) {
      const id = `place-${at}`
      data.places.push({ ...place, id, within: `place-${(at + size - 1) % size}` })
      data.evidence.push(...entries.map((entry) => ({ ...entry, record: id, fields: [...entry.fields, 'within'] })))
    }
  }).filter((problem) => problem.includes('chain'))

test('of a long way round the beginning is told', () => {
  expect(ring(8)).toHaveLength(8)
  expect(ring(8)[0]).toMatch(/found place-0 → place-7 → (place-\d → ){6}place-0$/)
  expect(ring(9)).toHaveLength(9)
  expect(ring(9)[0]).toMatch(/found place-0 → place-8 → (place-\d → ){6}… → place-0$/)
})

test('what lies in a ring, and is not part of it, is not told of', () => {
  const problems = problemsAfter((data) => {
    record(data.places, 'fujian').within = 'xiamen'
    data.evidence.push({ ...data.evidence.find((entry) => entry.record === 'fujian'), fields: ['within'] })
  })
  expect(problems.filter((problem) => problem.includes('chain'))).toHaveLength(2)
  expect(getPlace('yundang-lake').within).toBe('xiamen')
})
