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
