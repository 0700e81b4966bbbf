import { expect, test } from 'vitest'
import { problemsAfter, record } from '../broken-dataset.js'

test('a tie with another country than its partner is refused', () => {
  const problems = problemsAfter((data) => {
    record(data.ties, 'xiamen-netanya-sister-city').country = 'CN'
  })
  expect(problems).toEqual([
    'ties "xiamen-netanya-sister-city" › country: expected "IL", the country of netanya, found "CN"',
  ])
})

test('an organization has the country of its place', () => {
  const problems = problemsAfter((data) => {
    record(data.ties, 'xiamen-universiti-sains-malaysia-cooperation').country = 'SG'
  })
  expect(problems).toEqual([
    'ties "xiamen-universiti-sains-malaysia-cooperation" › country: expected "MY", the country of universiti-sains-malaysia, found "SG"',
  ])
})
