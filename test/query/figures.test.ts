import { describe, expect, test } from 'vitest'
import { compareFigures, type FigureQualifier, figureRange, formatFigure, type OwnFigure } from '../../src/index.js'

const QUALIFIERS: readonly FigureQualifier[] = ['nearly', 'approximately', 'exact', 'at-least', 'more-than']
const figure = (value: number, qualifier?: FigureQualifier, unit = 'person', kind = 'count') =>
  ({ id: `${qualifier} ${value}`, value, qualifier, unit, kind }) as const

describe('compareFigures', () => {
  test('sorts by value, and equal values from just below to more than the value', () => {
    const sorted = [5, 20].flatMap((value) => QUALIFIERS.map((qualifier) => figure(value, qualifier)))
    expect([...sorted].reverse().sort(compareFigures)).toEqual(sorted)
    for (const [at, a] of sorted.entries()) {
      for (const [other, b] of sorted.entries()) expect(Math.sign(compareFigures(a, b))).toBe(Math.sign(at - other))
    }
  })

  test('treats a number without a qualifier as exact', () => {
    expect(compareFigures(figure(20), figure(20, 'exact'))).toBe(0)
    expect(compareFigures(figure(20), figure(20, 'nearly'))).toBeGreaterThan(0)
  })

  test('rejects different units, and names both records', () => {
    const call = () => compareFigures(figure(1, 'exact', 'USD'), figure(2, 'exact', 'CNY'))
    expect(call).toThrow(RangeError)
    expect(call).toThrow(/^compareFigures: .*"USD" \(of "exact 1"\) and "CNY" \(of "exact 2"\)$/)
  })
})

test.each<[FigureQualifier | undefined, object]>([
  ['exact', { min: 20, max: 20, minExclusive: false, maxExclusive: false }],
  [undefined, { min: 20, max: 20, minExclusive: false, maxExclusive: false }],
  ['approximately', { min: undefined, max: undefined, minExclusive: false, maxExclusive: false }],
  ['nearly', { min: undefined, max: 20, minExclusive: false, maxExclusive: true }],
  ['more-than', { min: 20, max: undefined, minExclusive: true, maxExclusive: false }],
  ['at-least', { min: 20, max: undefined, minExclusive: false, maxExclusive: false }],
])('figureRange of %s', (qualifier, expected) => {
  expect(figureRange({ value: 20, qualifier })).toEqual(expected)
})

describe('formatFigure', () => {
  test.each<[FigureQualifier | undefined, string, string, string]>([
    ['exact', '1,300', '1300人', '1.300'],
    [undefined, '1,300', '1300人', '1.300'],
    ['approximately', 'about 1,300', '约1300人', '≈ 1.300'],
    ['nearly', 'nearly 1,300', '近1300人', '< 1.300'],
    ['more-than', 'more than 1,300', '1300多人', '> 1.300'],
    ['at-least', 'at least 1,300', '至少1300人', '≥ 1.300'],
  ])('%s: words in English and Chinese, signs elsewhere', (qualifier, en, zh, de) => {
    const one = figure(1300, qualifier)
    expect(formatFigure(one)).toBe(en)
    expect(['en-GB', 'zh-Hans-CN', 'de'].map((locale) => formatFigure(one, locale))).toEqual([en, zh, de])
    // the words are simplified
    expect(formatFigure(one, 'zh-TW')).toBe(formatFigure(one, 'zh-Hant'))
    expect(formatFigure(one, 'zh-TW')).not.toMatch(/[约近多至少]/)
  })

  test('only money has a currency, if the source gives one', () => {
    const money = (unit: string) => figure(5000, 'nearly', unit, 'amount')
    expect(formatFigure(money('USD'))).toBe('nearly $5,000')
    expect(formatFigure(money('USD'), 'zh')).toBe('近5000美元')
    expect(formatFigure(money('CNY'), 'zh')).toBe('近5000元人民币')
    // a qualifier that no source uses
    expect(formatFigure(money('NZD'), 'zh')).toBe('近5000新西兰元')
    for (const unit of ['currency-not-stated', 'usd', 'USDT', 'US', 'mUSD']) {
      expect(formatFigure(money(unit))).toBe('nearly 5,000')
      expect(formatFigure(money(unit), 'zh')).toBe('近5000')
    }
  })

  test.each([
    [9999, '9999'],
    [10_000, '1万'],
    [134_000, '13.4万'],
    [1e8, '1亿'],
    [1.5e12, '1.5万亿'],
    [123_456_789, '1.23456789亿'],
    [1_000_000_001, '10.00000001亿'],
    [1_234_567_890_123, '1.234567890123万亿'],
  ])('%d in Chinese has 万 and 亿', (value, digits) => {
    expect(formatFigure(figure(value), 'zh')).toBe(`${digits}人`)
  })

  test.each([
    [1, '1st', '第1场'],
    [2, '2nd', '第2场'],
    [3, '3rd', '第3场'],
    [12, '12th', '第12场'],
    [22, '22nd', '第22场'],
    [1001, '1,001st', '第1001场'],
  ])('the ordinal %d', (value, en, zh) => {
    const ordinal = figure(value, undefined, 'session', 'ordinal')
    expect(formatFigure(ordinal)).toBe(en)
    expect(formatFigure(ordinal, 'zh')).toBe(zh)
    expect(formatFigure(ordinal, 'fr')).toBe(new Intl.NumberFormat('fr').format(value))
    expect(formatFigure({ ...ordinal, qualifier: 'nearly' })).toBe(`nearly ${en}`)
  })

  test('measure words: for anniversaries, for frequencies, and none for a custom unit', () => {
    expect(formatFigure(figure(10, 'exact', 'year', 'anniversary'), 'zh')).toBe('10周年')
    expect(formatFigure(figure(1, 'exact', 'per-year', 'frequency'), 'zh')).toBe('每年1次')
    expect(formatFigure(figure(5, 'exact', 'container', 'tally'), 'zh')).toBe('5')
  })

  test.each(['', 'not a tag', null, 5])('%j is not a locale', (locale) => {
    const call = () => formatFigure(figure(1), locale as never)
    expect(call).toThrow(RangeError)
    expect(call).toThrow(/^formatFigure: expected locale to be a BCP 47 language tag/)
  })
})

const HELPERS: readonly [string, string, (one: OwnFigure) => unknown][] = [
  ['figureRange', 'figure', (one) => figureRange(one)],
  ['formatFigure', 'figure', (one) => formatFigure(one)],
  ['compareFigures', 'a', (one) => compareFigures(one, figure(1))],
  ['compareFigures', 'b', (one) => compareFigures(figure(1), one)],
]

test.each(HELPERS)('%s rejects an invalid figure, and names the argument %s and its field', (name, argument, call) => {
  const refused = (wrong: unknown, type: new () => Error, told: string) => {
    expect(() => call(wrong as OwnFigure)).toThrow(type)
    expect(() => call(wrong as OwnFigure)).toThrow(new RegExp(`^${name}: expected ${argument}${told}`))
  }
  for (const wrong of [null, undefined, 5, 'figure']) refused(wrong, TypeError, ' to be a figure, found ')
  for (const value of [null, undefined, '1', Number.NaN])
    refused({ ...figure(1), value }, TypeError, '.value to be a number')
  for (const qualifier of ['roughly', 'constructor', 'toString']) {
    refused({ ...figure(1), qualifier }, RangeError, `.qualifier to be one of exact, .*found "${qualifier}"$`)
  }
  refused({ ...figure(1), qualifier: 5 }, TypeError, '.qualifier to be a string')
  if (name !== 'figureRange') refused({ ...figure(1), unit: null }, TypeError, '.unit to be a string')
  if (name === 'formatFigure') refused({ ...figure(1), kind: undefined }, TypeError, '.kind to be a string')
})
