// Dates as other programs write and read them: Intl, Date, the edtf package.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseDate } from '../../src/dates/parse-date.js'
import { edtfDays } from '../edtf-days.js'
import { check } from './runs.js'

const anyDay = fc.integer({ min: -700_000, max: 2_900_000 }).map((days) => new Date(days * 86_400_000))
const isoOf = (date: Date) => date.toISOString().slice(0, 10)

const zone = { timeZone: 'UTC' } as const
const writers: readonly ((date: Date) => string)[] = [
  (date) => date.toLocaleDateString('en-GB', { ...zone, day: 'numeric', month: 'long', year: 'numeric' }),
  (date) => date.toLocaleDateString('en-US', { ...zone, day: 'numeric', month: 'long', year: 'numeric' }),
  (date) => date.toLocaleDateString('en-US', { ...zone, day: 'numeric', month: 'short', year: 'numeric' }),
  (date) => date.toLocaleDateString('en-US', { ...zone, dateStyle: 'full' }),
  (date) => date.toLocaleDateString('zh-CN', { ...zone, dateStyle: 'long' }),
  (date) => date.toLocaleDateString('zh-CN', { ...zone, dateStyle: 'full' }),
  (date) => date.toLocaleDateString('zh-CN', { ...zone, dateStyle: 'short' }),
  (date) => date.toLocaleDateString('sv-SE', zone),
  (date) => date.toISOString(),
  (date) => isoOf(date).replaceAll('-', '.'),
]

test('a day formatted by Intl is read as that day', async () => {
  // Intl writes years before 1000 with fewer digits, which are rejected
  const fourDigits = anyDay.filter((date) => date.getUTCFullYear() >= 1000 && date.getUTCFullYear() <= 9999)
  await check(2, fourDigits, fc.constantFrom(...writers), (date, write) => {
    expect(parseDate(write(date)).edtf).toBe(isoOf(date))
  })
})

test('two days formatted by Intl are read as an interval', async () => {
  const twoDays = fc.tuple(fc.integer({ min: 0, max: 20_000 }), fc.integer({ min: 1, max: 400 }))
  const ranges: readonly [language: string, style: 'long' | 'medium'][] = [
    ['en-GB', 'long'],
    ['en-US', 'long'],
    ['en-US', 'medium'],
    ['zh-CN', 'long'],
  ]
  await check(2, twoDays, fc.constantFrom(...ranges), ([first, more], [language, dateStyle]) => {
    const [from, to] = [new Date(first * 86_400_000), new Date((first + more) * 86_400_000)]
    const text = new Intl.DateTimeFormat(language, { ...zone, dateStyle }).formatRange(from, to)
    expect(parseDate(text).edtf, text).toBe(`${isoOf(from)}/${isoOf(to)}`)
  })
})

const PARTS = '2022 1999 0000 5 05 31 30 29 2 13 12 1 年 月 日 号 - / .'.split(' ')
const MORE = ' | |, |May|Feb|September|至| to |–|~|st|th|二〇二二|十一|10:00|[|..|X'.split('|')
const text = fc.array(fc.constantFrom(...PARTS, ...MORE), { maxLength: 8 }).map((parts) => parts.join(''))

test('parsed dates have the same days as in the edtf package, and the same day as in Date', async () => {
  let count = 0
  await check(20, text, fc.constantFrom(undefined, 'dmy' as const, 'mdy' as const), (given, order) => {
    let date: ReturnType<typeof parseDate>
    try {
      date = parseDate(given, { order })
    } catch (error) {
      expect(error).toBeInstanceOf(RangeError)
      expect((error as Error).message).toMatch(/^parseDate: expected .*, found /)
      return
    }
    count += 1
    expect(date.start <= date.end).toBe(true)
    if (!/-(2[1-9]|3\d|4[01])\b(?!-)/.test(date.edtf)) {
      expect(edtfDays(date.edtf)).toMatchObject({ start: date.start, end: date.end })
    }
    const other =
      date.start < '1000' || /^[\d. ]+$/.test(given) || order === 'dmy' ? Number.NaN : Date.parse(`${given} UTC`)
    if (date.start === date.end && /^[\x20-\x7e]+$/.test(given) && !Number.isNaN(other)) {
      expect(isoOf(new Date(other)), given).toBe(date.start)
    }
  })
  expect(count).toBeGreaterThan(50)
})

test('a serial number is the day that a spreadsheet shows', async () => {
  // 1 March 1900 is number 61 in every spreadsheet
  await check(1, fc.integer({ min: 61, max: 2_958_465 }), (serial) => {
    expect(parseDate(serial).start).toBe(isoOf(new Date(Date.UTC(1900, 1, 28) + (serial - 60) * 86_400_000)))
  })
})
