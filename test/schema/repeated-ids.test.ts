import { expect, test } from 'vitest'
import { problemsAfter, record } from '../broken-dataset.js'

test('an id that two records of one collection share is refused', () => {
  const problems = problemsAfter((data) => {
    record(data.forums, 'cifit').id = 'kulangsu-forum'
  })
  expect(problems).toContain(
    'forums "kulangsu-forum" › id: expected an id that no other record of any collection has, found "kulangsu-forum", which is in forums already',
  )
})

test('so is one that records of two collections share', () => {
  const problems = problemsAfter((data) => {
    record(data.people, 'nan-yin').id = 'nice'
  })
  expect(problems).toContain(
    'people "nice" › id: expected an id that no other record of any collection has, found "nice", which is in places already',
  )
})

test('the first is the one that references mean, whatever the shape of either', () => {
  const problems = problemsAfter((data) => {
    const wrong = { ...record(data.places, 'nice'), kind: 'town' }
    data.places.push(wrong)
    data.people.push({ ...record(data.people, 'nan-yin'), id: 'xiamen' })
  })
  expect(problems).toEqual([
    'places "nice" › id: expected an id that no other record of any collection has, found "nice", which is in places already',
    expect.stringMatching(/^places "nice" › kind: expected one of .*, found "town"$/),
    'people "xiamen" › id: expected an id that no other record of any collection has, found "xiamen", which is in places already',
  ])
})
