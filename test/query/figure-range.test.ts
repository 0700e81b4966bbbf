import { expect, test } from 'vitest'
import { figureRange } from '../../src/index.js'

const range = (qualifier: 'exact' | 'approximately' | 'nearly' | 'more-than' | 'at-least') => {
  const { min, max, minExclusive, maxExclusive } = figureRange({ value: 20, qualifier })
  return `${minExclusive ? '(' : '['}${min}, ${max}${maxExclusive ? ')' : ']'}`
}

test('each qualifier', () => {
  expect(range('exact')).toBe('[20, 20]')
  expect(range('approximately')).toBe('[undefined, undefined]')
  expect(range('nearly')).toBe('[undefined, 20)')
  expect(range('more-than')).toBe('(20, undefined]')
  expect(range('at-least')).toBe('[20, undefined]')
})

test.each(['roughly', 'constructor'])('%s is refused', (qualifier) => {
  // @ts-expect-error no such qualifier
  expect(() => figureRange({ value: 1, qualifier })).toThrow(
    `figureRange: expected figure.qualifier to be one of exact, approximately, nearly, more-than, at-least, found "${qualifier}"`,
  )
})

test.each([
  [undefined, 'figureRange: expected figure to be a figure, found nothing'],
  [{ qualifier: 'exact' }, 'figureRange: expected figure.value to be a number, found nothing'],
  [{ value: Number.NaN, qualifier: 'exact' }, 'figureRange: expected figure.value to be a number, found NaN'],
])('%o is no figure', (figure, message) => {
  // @ts-expect-error bad on purpose
  expect(() => figureRange(figure)).toThrow(new TypeError(message))
})
