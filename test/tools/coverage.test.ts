import { expect, test } from 'vitest'
import type { Dataset } from '../../src/generated/types.js'
import { fieldCoverage } from '../../tools/coverage/field-coverage.js'
import { sourceCoverage } from '../../tools/coverage/source-coverage.js'
import { type Change, changed } from '../fixture/broken.js'
import { entryIn, fixture, fixtureTexts, set } from '../fixture/index.js'

const fieldsAfter = (change: Change) => fieldCoverage(changed(change) as unknown as Dataset)

test('counts fields that need evidence, that have it, and that rest on an inference', () => {
  const all = fieldCoverage(fixture.dataset)
  expect(all.supported).toBe(all.needed)
  expect(all.inferred).toBeGreaterThan(0)
  const date: [string, string] = ['youth-seminar-2020', 'date']
  const less = { ...all, supported: all.supported - 1, inferred: all.inferred - 1 }
  expect(fieldsAfter((data) => set(entryIn(data, ...date), 'fields', ['kind']))).toEqual({
    ...less,
    inferred: all.inferred,
  })
  expect(fieldsAfter((data) => set(entryIn(data, ...date), 'agrees', 'in-part'))).toEqual(less)
  expect(fieldsAfter((data) => set(entryIn(data, ...date), 'basis', 'stated'))).toEqual({
    ...all,
    inferred: all.inferred - 1,
  })
})

test('each character of an article counts once; unused spans are listed, longest first', () => {
  const [article] = fixture.dataset.sources
  const passage = (start: number, end: number, record = 'r', fields = ['name']) => ({
    ...entryIn(fixture.dataset as never, 'apia', 'kind'),
    record,
    fields,
    start,
    end,
  })
  const evidence = [
    // the span of the article itself supports nothing
    passage(100, 120, article?.id, ['document']),
    passage(104, 108),
    passage(102, 110),
    passage(109, 113),
    // a passage of another article
    { ...passage(113, 120), source: 'blue-harbour-brief-2020' },
  ]
  const sources = [{ ...article, start: 100, end: 120 }, ...fixture.dataset.sources.slice(2)]
  expect(sourceCoverage({ ...fixture.dataset, sources, evidence } as Dataset)).toEqual([
    {
      source: 'harbour-report-2019',
      document: 'harbour-2019',
      length: 20,
      covered: 11,
      uncovered: [
        { start: 113, end: 120 },
        { start: 100, end: 102 },
      ],
    },
  ])
})

test('nearly all of the fixture supports a record, and the spans add up to the article', () => {
  for (const { document, length, covered, uncovered } of sourceCoverage(fixture.dataset)) {
    const open = uncovered.reduce((sum, { start, end }) => sum + end - start, 0)
    expect(covered + open).toBe(length)
    expect(length).toBeLessThanOrEqual(fixtureTexts.get(document)?.length ?? 0)
    expect(covered / length).toBeGreaterThan(0.8)
  }
})
