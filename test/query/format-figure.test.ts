import { expect, test } from 'vitest'
import { type FigureQualifier, formatFigure, getFigure } from '../../src/index.js'

const figure = (qualifier: FigureQualifier) => ({ value: 1300, qualifier, unit: 'person', kind: 'count' }) as const

test.each([
  ['exact', '1,300', '1,300', '1.300'],
  ['approximately', 'about 1,300', '约1,300', '≈ 1.300'],
  ['nearly', 'nearly 1,300', '近1,300', '< 1.300'],
  ['more-than', 'more than 1,300', '1,300多', '> 1.300'],
  ['at-least', 'at least 1,300', '至少1,300', '≥ 1.300'],
] as const)('%s in English, Chinese and German', (qualifier, en, zh, de) => {
  expect([
    formatFigure(figure(qualifier)),
    formatFigure(figure(qualifier), 'zh-Hans'),
    formatFigure(figure(qualifier), 'de'),
  ]).toEqual([en, zh, de])
})

test('money has its currency, where the article gives one', () => {
  expect(formatFigure(getFigure('donation-value'), 'zh')).toBe('¥134,000')
  expect(formatFigure(getFigure('electronics-cluster-target'), 'en')).toBe('1,000,000,000,000')
})

test.each([
  [1, '1st', '第1'],
  [2, '2nd', '第2'],
  [3, '3rd', '第3'],
  [12, '12th', '第12'],
])('the ordinal %d', (value, en, zh) => {
  const ordinal = { value, qualifier: 'exact', unit: 'session', kind: 'ordinal' } as const
  expect([formatFigure(ordinal, 'en-GB'), formatFigure(ordinal, 'zh'), formatFigure(ordinal, 'fr')]).toEqual([
    en,
    zh,
    String(value),
  ])
})

test.each(['', 'not a tag', null])('%j is no locale', (locale) => {
  // @ts-expect-error bad on purpose
  expect(() => formatFigure(figure('exact'), locale)).toThrow(
    'formatFigure: expected locale to be a BCP 47 language tag',
  )
})

test('what is no figure is refused', () => {
  // @ts-expect-error bad on purpose
  expect(() => formatFigure({ value: 1, qualifier: 'exact' })).toThrow(
    new TypeError('formatFigure: expected figure.unit to be a string, found nothing'),
  )
})

test('a qualifier that does not exist is refused by its own name', () => {
  // @ts-expect-error no such qualifier
  expect(() => formatFigure({ ...figure('exact'), qualifier: 'roughly' })).toThrow(
    new RangeError(
      'formatFigure: expected figure.qualifier to be one of exact, approximately, nearly, more-than, at-least, found "roughly"',
    ),
  )
})

test('only three capital letters are a currency', () => {
  for (const unit of ['mTEU', 'TEUs', 'teu']) {
    expect(formatFigure({ value: 5000, qualifier: 'exact', unit: unit as never, kind: 'count' })).toBe('5,000')
  }
})
