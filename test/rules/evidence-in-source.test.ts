import { expect, test } from 'vitest'
import { entriesOf, type Loose, problemsAfter } from '../broken-dataset.js'

const problemsOf = (change: (entry: Loose) => void) =>
  problemsAfter((data) => change(entriesOf(data, 'europe-mission-orders', 'value')[0]))

test('a passage outside its article is refused', () => {
  const problems = problemsOf((entry) => {
    entry.end = 4000
  })
  expect(problems).toEqual([
    'evidence "europe-mission-orders" › start: expected a span within 0 to 3445, where foreign-affairs-2022 stands, found 2220 to 4000',
  ])
})

test('so is one that ends before it starts', () => {
  const problems = problemsOf((entry) => {
    entry.end = 2219
  })
  expect(problems[0]).toContain('found 2220 to 2219')
})

test('a document that is not that of the article is refused', () => {
  const problems = problemsOf((entry) => {
    entry.document = '004_a4bafda093b13ce2'
  })
  expect(problems).toEqual([
    'evidence "europe-mission-orders" › document: expected "000_2ecdf2ae7e87cd62", the document of foreign-affairs-2022, found "004_a4bafda093b13ce2"',
  ])
})

test('first characters that are longer than the passage are refused', () => {
  const problems = problemsOf((entry) => {
    entry.end = entry.start + 3
  })
  expect(problems).toEqual([
    'evidence "europe-mission-orders" › from: expected at most the 3 characters of the span, found 8 characters',
  ])
})

test('a source that is no source is refused', () => {
  const problems = problemsOf((entry) => {
    entry.source = 'xiamen'
  })
  expect(problems).toContain(
    'evidence "europe-mission-orders" › source: expected the id of a source, found "xiamen", which no source has',
  )
})
