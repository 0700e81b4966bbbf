import { expect, test } from 'vitest'
import { entriesOf, type Loose, problemsAfter, record } from '../broken-dataset.js'

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

test('and one of no length', () => {
  expect(
    problemsOf((entry) => {
      entry.end = entry.start
    }),
  ).toEqual([
    'evidence "europe-mission-orders" › start: expected a span within 0 to 3445, where foreign-affairs-2022 stands, found 2220 to 2220',
  ])
})

test('a passage of the article that stands before it in the same document is refused', () => {
  const problems = problemsAfter((data) => {
    const entry = data.evidence.find(({ source }) => source === 'beijing-trip-2020')
    Object.assign(entry, { start: 1027, end: 1040, from: '厦', to: '门' })
    entry.record = 'nan-yin'
  })
  expect(problems).toContain(
    'evidence "nan-yin" › start: expected a span within 1028 to 2242, where beijing-trip-2020 stands, found 1027 to 1040',
  )
})

test('the last character of an article may be evidence, the one after it may not', () => {
  const startProblems = (end: number) =>
    problemsOf((entry) => Object.assign(entry, { start: 3400, end })).filter((problem) => problem.includes('› start'))
  expect(startProblems(3445)).toEqual([])
  expect(startProblems(3446)).toHaveLength(1)
})

test('first characters as long as the passage are in order', () => {
  const problems = problemsOf((entry) => {
    entry.end = entry.start + Math.max(entry.from.length, entry.to.length)
  })
  expect(problems).toEqual([])
})

test('last characters that are longer than the passage are refused', () => {
  const problems = problemsOf((entry) => {
    Object.assign(entry, { end: entry.start + 3, from: '欧', to: '万欧元订单' })
  })
  expect(problems).toEqual([
    'evidence "europe-mission-orders" › from: expected at most the 3 characters of the span, found 5 characters',
  ])
})

test('a source with a fault of its own is told once', () => {
  const problems = problemsAfter((data) => {
    record(data.sources, 'foreign-affairs-2022').kind = 'poem'
  })
  expect(problems).toHaveLength(1)
  expect(problems[0]).toMatch(/^sources "foreign-affairs-2022" › kind: /)
})
