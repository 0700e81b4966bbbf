import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { OwnRecord } from '../../src/index.js'
import { recordsOf } from '../../src/rules/context.js'
import { createSearch, type Search, search, simplified } from '../../src/search/index.js'
import { fixture } from '../fixture/index.js'
import { check } from './runs.js'

const own = recordsOf(fixture.dataset).map(({ record }) => record)
const WORDS = [' ', ...'望澜 harbour 厦门 友 sister 會 ﬁ \u0301 * " ( \\ __proto__ constructor'.split(' ')]
const words = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: 'grapheme', maxLength: 600 }),
  fc.array(fc.constantFrom(...WORDS), { maxLength: 8 }).map((all) => all.join(' ')),
)
const limit = fc.option(fc.integer({ min: -1, max: 5 }), { nil: undefined })

describe.each<[string, Search<OwnRecord>]>([
  ['search', search],
  ['a search of one’s own', createSearch(own)],
  ['one that folds', createSearch(own, { fold: simplified })],
])('%s', (_, find) => {
  test('any words return distinct records, best first, up to the limit, and the same each time', async () => {
    await check(0.5, words, limit, (asked, most) => {
      if (most !== undefined && most < 1) {
        expect(() => find(asked, { limit: most })).toThrow(/^search: expected options.limit/)
        return
      }
      const found = find(asked)
      const scores = found.map(({ score }) => score)
      expect(scores).toEqual([...scores].sort((a, b) => b - a))
      expect(scores.every((score) => score > 0)).toBe(true)
      expect(new Set(found.map(({ record }) => record)).size).toBe(found.length)
      expect(find(asked, { limit: most })).toEqual(found.slice(0, most))
    })
  })

  test('more words never find more records', async () => {
    await check(0.3, fc.constantFrom(...WORDS.slice(1, 7)), words, (one, more) => {
      const ids = (found: ReturnType<typeof find>) => found.map(({ record }) => record.id)
      const fewer = ids(find(`${one} ${more.slice(0, 100)}`))
      expect(ids(find(one))).toEqual(expect.arrayContaining(fewer))
    })
  })
})

test('texts of any kind can be searched, and are found by their own words', async () => {
  const text = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }))
  await check(0.5, text, fc.stringMatching(/^[a-z]{3,9}$/), (noise, word) => {
    const record = { id: 'a', type: 'place', kind: 'city', name: { en: `${noise} ${word}` } } as const
    expect(createSearch([record])(word).map((one) => one.record)).toEqual([record])
  })
})
