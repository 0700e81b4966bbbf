import { expect, test } from 'vitest'
import { aliasesSchema, line, nameSchema, textSchema } from '../../src/schema/text.js'

const accepts = (max: number, text: unknown) => line(max).safeParse(text).success

test.each([
  ['a', true],
  ['a b', true],
  ['abcd', true],
  ['abcde', false],
  ['友好城市', true],
  // four characters, of two UTF-16 code units each
  ['😀😀😀😀', true],
  ['😀😀😀😀😀', false],
  ['', false],
  [' a', false],
  ['a ', false],
  [' ', false],
  ['a\nb', false],
  ['\n', false],
  ['a\uD800', false],
  ['\uDC00a', false],
  [5, false],
])('%j as a line of at most four characters: %s', (text, expected) => {
  expect(accepts(4, text)).toBe(expected)
})

test('the messages', () => {
  const messages = (text: string) =>
    line(2)
      .safeParse(text)
      .error?.issues.map(({ message }) => message)
  expect(messages('abc')).toEqual(['expected at most 2 characters'])
  expect(messages(' a')).toEqual(['expected one line of text without blanks at its ends'])
})

test('a text has both languages and nothing else', () => {
  expect(textSchema(2).safeParse({ zh: '甲', en: 'A' }).success).toBe(true)
  expect(textSchema(2).safeParse({ zh: '甲' }).success).toBe(false)
  expect(textSchema(2).safeParse({ en: 'A' }).success).toBe(false)
  expect(textSchema(2).safeParse({ zh: '甲', en: 'A', fr: 'A' }).success).toBe(false)
  expect(textSchema(2).safeParse({ zh: '甲', en: 'ABC' }).success).toBe(false)
  expect(Object.isFrozen(textSchema(2).parse({ zh: '甲', en: 'A' }))).toBe(true)
  expect(nameSchema.safeParse({ zh: '甲'.repeat(120), en: 'A'.repeat(120) }).success).toBe(true)
  expect(nameSchema.safeParse({ zh: '甲'.repeat(121), en: 'A' }).success).toBe(false)
})

test('aliases in either language, at least one in each list', () => {
  const valid = (aliases: unknown) => aliasesSchema.safeParse(aliases).success
  expect(valid({ zh: ['甲'.repeat(80), '乙'], en: ['A'.repeat(120), 'B'] })).toBe(true)
  expect(valid({ en: ['A'] })).toBe(true)
  expect(valid({ zh: [] })).toBe(false)
  expect(valid({ en: [] })).toBe(false)
  expect(valid({ zh: ['甲'.repeat(81)] })).toBe(false)
  expect(valid({ en: ['A'.repeat(121)] })).toBe(false)
  expect(valid({ fr: ['A'] })).toBe(false)
})
