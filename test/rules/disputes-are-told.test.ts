import { expect, test } from 'vitest'
import { getTie } from '../../src/index.js'
import { problemsAfter, record } from '../broken-dataset.js'

test('a tie says on which fields its pages differ', () => {
  expect(getTie('xiamen-cebu-sister-city').disputed).toEqual(['since'])
  expect(getTie('siming-sarasota-sister-city').disputed).toEqual(['party'])
  expect(getTie('xiamen-cardiff-sister-city').disputed).toBeUndefined()
})

test('a dispute that is not told is refused, and one that no page has', () => {
  const problems = problemsAfter((data) => {
    delete record(data.ties, 'xiamen-cebu-sister-city').disputed
    record(data.ties, 'xiamen-cardiff-sister-city').disputed = ['kind']
  })
  expect(problems).toEqual([
    'ties "xiamen-cardiff-sister-city" › disputed: expected the fields on which a page disagrees: nothing, found kind',
    'ties "xiamen-cebu-sister-city" › disputed: expected the fields on which a page disagrees: since, found nothing',
  ])
})
