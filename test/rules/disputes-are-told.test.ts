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

test('in any order, and all of them are named', () => {
  const disputed = (told: string[]) =>
    problemsAfter((data) => {
      record(data.ties, 'xiamen-cebu-sister-city').disputed = told
      const page = data.corroboration.find(
        ({ record: id, agrees }) => id === 'xiamen-cebu-sister-city' && agrees === 'no',
      )
      data.corroboration.push({ ...page, fields: ['kind', 'party'], value: undefined })
    })
  expect(disputed(['party', 'since', 'kind'])).toEqual([])
  expect(disputed(['party', 'country'])).toEqual([
    'ties "xiamen-cebu-sister-city" › disputed: expected the fields on which a page disagrees: kind, party, since, found country, party',
  ])
})

test('a tie of an article has no such field, whatever a page says', () => {
  const problems = problemsAfter((data) => {
    const entry = data.corroboration.find(({ record: id }) => id === 'xiamen-netanya-sister-city')
    data.corroboration.push({ ...entry, fields: ['kind'], value: undefined, agrees: 'no' })
  })
  expect(problems).toEqual([])
})
