import { expect, test } from 'vitest'
import { getTie } from '../../src/index.js'
import { jsonSchema, tieSchema } from '../../src/schema/index.js'

const ofArticle = { ...getTie('xiamen-netanya-sister-city') }
const ofRegister = { ...getTie('xiamen-cardiff-sister-city') }
const WITH_SOURCES = 'expected a wording and sources, as every tie of an article has'
const CHECKED = 'expected checked and status, as every tie of the register has'
const WITHOUT = 'expected no wording and no sources, which only ties of an article have'

test('each is valid as it is', () => {
  expect(tieSchema.safeParse(ofArticle).success).toBe(true)
  expect(tieSchema.safeParse(ofRegister).success).toBe(true)
})

test.each([
  [{ ...ofArticle, wording: undefined }, [WITH_SOURCES]],
  [{ ...ofArticle, sources: [] }, [WITH_SOURCES]],
  [{ ...ofArticle, wording: undefined, sources: [] }, [WITH_SOURCES]],
  [{ ...ofRegister, checked: undefined }, [CHECKED]],
  [{ ...ofRegister, status: undefined }, [CHECKED]],
  [{ ...ofRegister, checked: undefined, status: undefined }, [CHECKED]],
  [{ ...ofRegister, wording: '友城' }, [WITHOUT]],
  [{ ...ofRegister, sources: ['foreign-affairs-2022'] }, [WITHOUT]],
  [{ ...ofRegister, wording: '友城', sources: ['foreign-affairs-2022'], checked: undefined }, [CHECKED, WITHOUT]],
])('what belongs to an article is not in the register, and the other way round: %#', (tie, expected) => {
  const { error } = tieSchema.safeParse(tie)
  expect(error?.issues.map(({ message }) => message)).toEqual(expected)
})

test('the JSON Schema says the same', () => {
  expect(jsonSchema('ties')).toMatchObject({
    oneOf: [
      {
        type: 'object',
        properties: { origin: { const: 'article' }, sources: { type: 'array', minItems: 1 }, wording: {} },
        required: ['wording'],
      },
      {
        type: 'object',
        properties: { origin: { const: 'register' }, sources: { type: 'array', maxItems: 0 }, wording: false },
        required: ['checked', 'status'],
      },
    ],
  })
})

test.each([
  ['areas', { zh: '港口', en: 'ports' }],
  ['signatories', 'A. Mayor'],
] as const)('%s are one or more', (field, one) => {
  const valid = (value: unknown) => tieSchema.safeParse({ ...ofRegister, [field]: value }).success
  expect([valid([one]), valid([one, one, one]), valid([])]).toEqual([true, true, false])
})

test.each(['in-force', 'not-confirmed'])('a tie of the register can be %s', (status) => {
  expect(tieSchema.safeParse({ ...ofRegister, status }).success).toBe(true)
})

test.each(['', 'ended'])('and not %j', (status) => {
  expect(tieSchema.safeParse({ ...ofRegister, status }).success).toBe(false)
})
