import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createSearch } from '../../src/search/index.js'
import { PATIENCE, runs } from './runs.js'

const search = createSearch()
const words = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: 'grapheme', maxLength: 600 }),
  fc
    .array(
      fc.constantFrom(
        '投洽会',
        'xiamen',
        '厦门',
        '友',
        'sister',
        'ﬁ',
        '\u0301',
        '*',
        '"',
        '(',
        '\\',
        '__proto__',
        'constructor',
        ' ',
      ),
      { maxLength: 8 },
    )
    .map((all) => all.join(' ')),
)

test(
  'any words are answered with records, best first, or refused in words',
  () => {
    fc.assert(
      fc.property(words, fc.option(fc.integer({ min: -1, max: 5 }), { nil: undefined }), (asked, limit) => {
        try {
          const found = search(asked, { limit })
          expect(found.map(({ score }) => score)).toEqual(found.map(({ score }) => score).sort((a, b) => b - a))
          if (limit !== undefined) expect(found.length).toBeLessThanOrEqual(limit)
        } catch (error) {
          expect(error).toBeInstanceOf(RangeError)
          expect((error as Error).message).toMatch(/^search: expected/)
        }
      }),
      runs(0.5),
    )
  },
  PATIENCE,
)
