import { expect, test } from 'vitest'
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
