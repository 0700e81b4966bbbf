import { expect, test } from 'vitest'
import { z } from 'zod'
import { problemsOfIssues } from '../../src/schema/problems-of-issues.js'

const schema = z.strictObject({
  kind: z.enum(['a', 'b']).optional(),
  type: z.literal('t').optional(),
  short: z.string().min(2).max(4).optional(),
  few: z.array(z.number()).min(1).max(2).optional(),
  small: z.number().min(3).max(5).optional(),
  deep: z.strictObject({ list: z.array(z.strictObject({ name: z.string() })) }).optional(),
  own: z
    .string()
    .refine(() => false, { error: 'expected what cannot be expected here' })
    .optional(),
  object: z.strictObject({}).optional(),
  either: z
    .discriminatedUnion('is', [z.strictObject({ is: z.literal('a') }), z.strictObject({ is: z.literal('b') })])
    .optional(),
})

/** `field: expected …, found …` of the problems with a value. */
function told(value: unknown): string[] {
  const { error } = schema.safeParse(value)
  return problemsOfIssues(error?.issues ?? [], { collection: 'events', record: 'r', value }).map(
    ({ collection, record, field, expected, found }) => `${collection} ${record} ${field}: ${expected}, ${found}`,
  )
}

test.each([
  [{ kind: 'c' }, 'kind: one of "a", "b", "c"'],
  [{ type: 'u' }, 'type: "t", "u"'],
  [{ either: { is: 'c' } }, 'either.is: one of "a", "b", "c"'],
  [{ either: {} }, 'either.is: one of "a", "b", nothing'],
  [{ short: 'x' }, 'short: at least 2 characters, "x"'],
  [{ short: 'xxxxx' }, 'short: at most 4 characters, "xxxxx"'],
  [{ few: [] }, 'few: at least 1 items, a list of 0'],
  [{ few: [1, 2, 3] }, 'few: at most 2 items, a list of 3'],
  [{ small: 1 }, 'small: at least 3, 1'],
  [{ small: 9 }, 'small: at most 5, 9'],
  [{ small: 'x' }, 'small: a number, "x"'],
  [{ object: 1 }, 'object: an object, 1'],
  [{ few: 1 }, 'few: an array, 1'],
  [{ deep: { list: [{ name: 1 }] } }, 'deep.list.0.name: a string, 1'],
  [{ deep: { list: [{}] } }, 'deep.list.0.name: a string, nothing'],
  [{ deep: { list: [{ name: 'n', more: 2 }] } }, 'deep.list.0.more: no such field, 2'],
  [{ own: 'x' }, 'own: what cannot be expected here, "x"'],
  [{ extra: null }, 'extra: no such field, null'],
  [null, '(the record): an object, null'],
  ['text', '(the record): an object, "text"'],
])('%o', (value, expected) => {
  expect(told(value)).toEqual([`events r ${expected}`])
})

test('an inherited field is reported as missing', () => {
  const inherited = Object.create({ short: 'inherited' })
  inherited.small = 1
  expect(told(inherited)).toEqual(['events r short: at most 4 characters, nothing', 'events r small: at least 3, 1'])
})

test('only the first word of a custom message is removed', () => {
  const issue = { code: 'custom' as const, path: ['own'], message: 'a text expected here', input: 'x' }
  expect(problemsOfIssues([issue], { collection: 'events', record: 'r', value: { own: 'x' } })[0]?.expected).toBe(
    'a text expected here',
  )
})

test.each([['length'], ['0']])('a path into a value that is not an object has no result: %s', (key) => {
  for (const value of ['text', null, undefined, 5]) {
    const issue = { code: 'custom' as const, path: ['own', key], message: 'expected more', input: value }
    const at = { collection: 'events', record: 'r', value: { own: value } } as const
    expect(problemsOfIssues([issue], at)[0]?.found).toBe('nothing')
  }
})
