import { expect, test } from 'vitest'
import { compareFigures, getFigure } from '../../src/index.js'

const figure = (value: number, qualifier: 'nearly' | 'exact' | 'more-than') =>
  ({ id: 'f', value, qualifier, unit: 'year' }) as const

test('by value, then from just below to more', () => {
  const sorted = [figure(20, 'more-than'), figure(20, 'nearly'), figure(5, 'exact'), figure(20, 'exact')].sort(
    compareFigures,
  )
  expect(sorted.map(({ value, qualifier }) => `${value} ${qualifier}`)).toEqual([
    '5 exact',
    '20 nearly',
    '20 exact',
    '20 more-than',
  ])
  expect(compareFigures(figure(1, 'exact'), figure(1, 'exact'))).toBe(0)
})

test('different units are refused', () => {
  expect(() => compareFigures(getFigure('donation-value'), getFigure('europe-mission-orders'))).toThrow(
    'compareFigures: expected figures of one unit, found "CNY" (of "donation-value") and "USD" (of "europe-mission-orders")',
  )
})

test('what is no figure is refused', () => {
  // @ts-expect-error bad on purpose
  expect(() => compareFigures(figure(1, 'exact'), null)).toThrow(
    new TypeError('compareFigures: expected b to be a figure, found null'),
  )
})

test('a qualifier that does not exist is refused by its own name', () => {
  // @ts-expect-error no such qualifier
  expect(() => compareFigures(figure(1, 'exact'), { ...figure(1, 'exact'), qualifier: 'roughly' })).toThrow(
    new RangeError(
      'compareFigures: expected b.qualifier to be one of exact, approximately, nearly, more-than, at-least, found "roughly"',
    ),
  )
})

test('every qualifier has its place at one value', () => {
  const order = ['nearly', 'approximately', 'exact', 'at-least', 'more-than'] as const
  const figures = order.map((qualifier) => ({ id: qualifier, value: 1, qualifier, unit: 'year' }) as const)
  expect([...figures].reverse().sort(compareFigures)).toEqual(figures)
  for (const [at, a] of figures.entries()) {
    for (const [other, b] of figures.entries()) expect(Math.sign(compareFigures(a, b))).toBe(Math.sign(at - other))
  }
})

test('the argument that is none is named, and its field', () => {
  // @ts-expect-error bad on purpose
  expect(() => compareFigures(undefined, figure(1, 'exact'))).toThrow(
    new TypeError('compareFigures: expected a to be a figure, found nothing'),
  )
  for (const [field, expected] of [
    ['value', 'number'],
    ['qualifier', 'string'],
    ['unit', 'string'],
  ] as const) {
    expect(() => compareFigures({ ...figure(1, 'exact'), [field]: null }, figure(1, 'exact'))).toThrow(
      new TypeError(`compareFigures: expected a.${field} to be a ${expected}, found null`),
    )
  }
})
