import fc from 'fast-check'
import { expect, test } from 'vitest'
import { compileDate } from '../../scripts/compile/compile-date.js'
import { edtfWindow } from '../../src/dates/edtf-window.js'
import { edtfDateSchema } from '../../src/schema/index.js'
import { PATIENCE, runs } from './runs.js'

const part = fc.constantFrom(
  '2022',
  '1999',
  '0000',
  '0001',
  '9999',
  '-0001',
  '-05',
  '-12',
  '-13',
  '-00',
  '-31',
  '-30',
  '-29',
  '/',
  '..',
  '[',
  ']',
  '{',
  '}',
  ',',
  'X',
  'XX',
  '~',
  '?',
  '%',
  'Y17E7',
  'S2',
  '-21',
  ' ',
  'T10:00',
  '',
)
const text = fc.oneof(
  fc.array(part, { maxLength: 8 }).map((parts) => parts.join('')),
  fc.string(),
  fc.string({ unit: 'binary' }),
)

/**
 * As the edtf package understands it; nothing where it does not, or where a side is open. An interval side by side: the
 * package refuses one whose sides begin together or the other way round, such as 1999-12/1999, which has days all the same.
 */
function independent(edtf: string) {
  const sides = edtf.split('/')
  try {
    const [first, last] = (sides.length === 2 ? sides : [edtf, edtf]).map((side) => compileDate(side, 'stated'))
    return first && last && { start: first.start, end: last.end }
  } catch {
    return undefined
  }
}

/** Nothing for what is refused, in words that say what a date looks like. */
function windowOf(edtf: string) {
  try {
    return edtfWindow(edtf)
  } catch (error) {
    expect(error).toBeInstanceOf(RangeError)
    expect((error as Error).message).toMatch(/^expected/)
    return undefined
  }
}

test(
  'any text is either no date, or means the days that the edtf package says',
  () => {
    let dates = 0
    fc.assert(
      fc.property(text, (edtf) => {
        const window = windowOf(edtf)
        if (!window) return
        dates += 1
        const open = window.start === undefined || window.end === undefined
        if (!open) expect(window).toEqual(independent(edtf))
      }),
      runs(2),
    )
    expect(dates).toBeGreaterThan(0)
  },
  PATIENCE,
)

test(
  'a date in any shape is checked without a crash',
  () => {
    fc.assert(
      fc.property(
        fc.record({ edtf: text, start: text, end: text, basis: fc.constantFrom('stated', 'inferred', 'guessed') }),
        (date) => {
          expect(typeof edtfDateSchema.safeParse(date).success).toBe('boolean')
        },
      ),
      runs(0.5),
    )
  },
  PATIENCE,
)
