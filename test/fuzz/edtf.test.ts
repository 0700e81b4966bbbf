import fc from 'fast-check'
import { expect, test } from 'vitest'
import { edtfDays as windowOfEdtf } from '../../src/dates/edtf-window.js'
import { readDays } from '../../src/query/engine/read-query.js'
import { edtfDateSchema, ownDateSchema } from '../../src/schema/index.js'
import { edtfDays } from '../edtf-days.js'
import { check } from './runs.js'

const YEARS = '2022 1999 0000 0001 9999 1900 2000 201X 20XX 1X96 -0001 Y17E7 20220'.split(' ')
const LATER = ['-05', '-12', '-02', '-01', '-31', '-30', '-29', '-13', '-00', '-0X', '-XX', '-1X', '-33', '-41', '']
const SIGNS = ['/', '..', '[', ']', '{', '}', ',', '~', '?', '%', ' ', 'S2', 'T10:00', '']

const sign = fc.constantFrom('', '', '', '', '~', '?', '%')
const later = fc.tuple(fc.constantFrom(...LATER), sign).map((parts) => parts.join(''))
const day = fc.tuple(sign, fc.constantFrom(...YEARS.slice(0, 10)), sign, later, later).map((parts) => parts.join(''))
const members = (side: fc.Arbitrary<string>) =>
  fc.array(
    fc.oneof(
      side,
      fc.tuple(fc.oneof(side, fc.constant('')), fc.oneof(side, fc.constant(''))).map((two) => two.join('..')),
    ),
    {
      minLength: 1,
      maxLength: 4,
    },
  )
const blank = fc.oneof(day, day, fc.constantFrom('..', ''))
// most random strings are not dates, so most candidates are built like dates
const text = fc.oneof(
  { weight: 3, arbitrary: day },
  { weight: 3, arbitrary: fc.tuple(blank, blank).map((sides) => sides.join('/')) },
  { weight: 2, arbitrary: members(day).map((all) => `[${all.join()}]`) },
  { weight: 1, arbitrary: members(day).map((all) => `{${all.join(', ')}}`) },
  {
    weight: 3,
    arbitrary: fc.array(fc.constantFrom(...YEARS, ...LATER, ...SIGNS), { maxLength: 8 }).map((parts) => parts.join('')),
  },
  fc.string(),
  fc.string({ unit: 'binary' }),
)

/** The months of a season depend on the hemisphere, which the edtf package does not support. */
const SEASON = /-[?~%]?(2[1-9]|3[0-2])(?!\d)/

/** Returns nothing for a rejected string and checks that the error describes a date. */
function windowOf(edtf: string) {
  try {
    return windowOfEdtf(edtf)
  } catch (error) {
    expect(error).toBeInstanceOf(RangeError)
    expect((error as Error).message).toMatch(/^expected a/)
    return undefined
  }
}

test('any text is either rejected or means the same days as in the edtf package', async () => {
  const dates = { closed: 0, open: 0 }
  await check(5, text, (edtf) => {
    const window = windowOf(edtf)
    if (!window) return
    const { start, end, open } = window
    dates[open ? 'open' : 'closed'] += 1
    if (!SEASON.test(edtf)) expect({ start, end }, edtf).toEqual(edtfDays(edtf))
  })
  expect(dates.closed).toBeGreaterThan(30)
  expect(dates.open).toBeGreaterThan(5)
})

test('a query accepts exactly the valid dates, with the same days', async () => {
  const short = fc.oneof(text, fc.stringMatching(/^[-+. 0-9e]{4}$|^[-+. 0-9e]{4}-[-+. 0-9e]{2}$/))
  await check(2, short, (edtf) => {
    const window = windowOf(edtf)
    const ask = () => readDays('findEvents', 'during', edtf)
    if (window) expect(ask()).toEqual({ start: window.start, end: window.end })
    else expect(ask).toThrow(/^findEvents: expected query.during/)
  })
})

test('every day, month, year and interval of them that the calendar has is a date', async () => {
  const real = fc
    .tuple(fc.integer({ min: 0, max: 9999 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 31 }))
    .filter(([year, month, of]) => of <= new Date(Date.UTC(2000 + (year % 400), month, 0)).getUTCDate())
    .map(([year, month, of]) => [String(year).padStart(4, '0'), ...[month, of].map((n) => String(n).padStart(2, '0'))])
  const shortened = fc
    .tuple(real, fc.integer({ min: 1, max: 3 }))
    .map(([whole, length]) => whole.slice(0, length).join('-'))
  await check(1, shortened, shortened, (one, other) => {
    const [first, last] = [one, other].sort() as [string, string]
    for (const edtf of [one, `${one}~`, `${first}/${last}`, `[${one},${other}]`, `${one}/..`, `../${one}`]) {
      expect(windowOf(edtf), edtf).toBeDefined()
    }
  })
})

test('a date in any shape is checked without a crash', async () => {
  const basis = fc.constantFrom('stated', 'inferred', 'guessed', undefined)
  await check(1, fc.record({ edtf: text, start: text, end: text, basis }), (given) => {
    const own = ownDateSchema.safeParse(given).success
    // a date in users' own records may lack `basis` and is otherwise the same
    expect(edtfDateSchema.safeParse(given).success).toBe(own && given.basis !== undefined)
  })
})
