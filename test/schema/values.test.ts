import { inspect } from 'node:util'
import { expect, test } from 'vitest'
import * as z from 'zod'
import type { PartName } from '../../src/generated/types.js'
import { LINE } from '../../src/schema/forms.js'
import {
  aliasesSchema,
  countryCodeSchema,
  edtfDateSchema,
  idSchema,
  ownDateSchema,
  ownPartSchemas,
  textSchema,
} from '../../src/schema/index.js'
import { allOrNone, calendarDaySchema, exactlyOne, line, ownTextSchema, valuesSchema } from '../../src/schema/values.js'
import { wholeRecords } from '../convert/whole-records.js'

/** More than the stack of a regular expression takes. */
const HUGE = 12_000_000

/** The schema of a field, as part of a record that has it. */
function of(part: PartName, field: string): z.ZodType {
  const record = wholeRecords(part).find((one) => field in one)
  return z.unknown().transform((value, context) => {
    const { data, error } = ownPartSchemas[part].safeParse({ ...record, [field]: value })
    if (error) context.addIssue(error.message)
    return data?.[field as keyof typeof data]
  })
}

const day = { edtf: '2020', start: '2020-01-01', end: '2020-12-31' }
const either = exactlyOne(z.strictObject({ a: z.number().optional(), b: z.number().optional() }), ['a', 'b'])
const passage = allOrNone(z.looseObject({}), ['start', 'end'], ['quote'])

/** A schema, values that it accepts, and values that it rejects. */
const tables: readonly (readonly [name: string, z.ZodType, good: readonly unknown[], bad: readonly unknown[]])[] = [
  [
    'one line of at most four characters, counted by code points',
    line(4),
    ['a', 'a b', 'abcd', '友好城市', '😀😀😀😀'],
    [
      '',
      'abcde',
      '😀😀😀😀😀',
      ' a',
      'a ',
      ' ',
      'a\nb',
      '\n',
      'a\tb',
      'a\u0007',
      'a\u2028b',
      'a\uD800',
      '\uDC00a',
      'é '.repeat(HUGE / 2),
      5,
    ],
  ],
  [
    'a text in both languages',
    textSchema(2),
    [{ zh: '甲', en: 'A' }],
    [{ zh: '甲' }, { en: 'A' }, { zh: '甲', en: 'A', fr: 'A' }, { zh: '甲', en: 'ABC' }, '甲'],
  ],
  [
    'a text of one’s own in one language or two',
    ownTextSchema(2),
    [{ zh: '甲', en: 'A' }, { zh: '甲' }, { en: 'A' }],
    [{}, { fr: 'A' }, { en: 'ABC' }, { zh: undefined }],
  ],
  [
    'other names by language',
    aliasesSchema,
    [{ zh: ['甲'.repeat(80), '乙'], en: ['A'.repeat(120)] }, { en: ['A'] }],
    [{ zh: [] }, { en: [] }, { zh: ['甲'.repeat(81)] }, { en: ['A'.repeat(121)] }, { fr: ['A'] }],
  ],
  [
    'an id',
    idSchema,
    ['a', '7', 'ocean-forum-2019', 'a'.repeat(80)],
    [
      '',
      '-',
      'a-',
      '-a',
      'a--b',
      'A',
      'a_b',
      'a b',
      'a!',
      'é',
      '望澜',
      'a\n',
      'a'.repeat(81),
      'a-'.repeat(HUGE / 2),
      5,
    ],
  ],
  ['a calendar day', calendarDaySchema, ['2020-02-29', '0000-01-01'], ['2019-02-29', '2020-2-1', '2020-13-01', '2020']],
  ['a country', countryCodeSchema, ['WS'], ['ws', 'WSM', 'W', '', 1]],
  [
    'a date',
    edtfDateSchema,
    [
      { ...day, basis: 'stated' },
      { ...day, basis: 'inferred', open: 'end' },
    ],
    [day, { ...day, basis: 'guessed' }, { ...day, basis: 'stated', open: 'both' }, { ...day, basis: 'stated', x: 1 }],
  ],
  [
    'a date of one’s own, which need not say its basis',
    ownDateSchema,
    [day],
    [{ edtf: '2020' }, { ...day, end: '2020' }],
  ],
  ['either of two fields', either, [{ a: 1 }, { b: 1 }], [{}, { a: 1, b: 1 }]],
  [
    'what a source says, as far as JSON can represent it',
    valuesSchema,
    [
      {},
      {
        'name.en': 1,
        name: 'a',
        open: true,
        none: null,
        list: [1, 'a', null],
        deep: { a: [{ b: { c: [[]] } }], d: undefined },
      },
    ],
    [
      [],
      { ['x'.repeat(41)]: 1 },
      ...[undefined, Number.NaN, 1n, () => 1, Symbol('a')].map((value) => ({ value })),
      { list: [1, Number.NaN, 2] },
      { list: new Array(1) },
      { object: { good: 1, bad: 1n } },
      { deep: { a: { b: { c: { d: { e: { f: {} } } } } } } },
      { deep: [[[[[[[]]]]]]] },
    ],
  ],
  [
    'a URL',
    of('sources', 'url'),
    [
      'http://a.cn',
      'https://a.cn:8/path?query=1&other=友城#part',
      'https://a.cn?query',
      'https://a.cn#part',
      `https://a.cn/${'x'.repeat(387)}`,
    ],
    [
      'a.cn',
      'ftp://a.cn',
      'see https://a.cn',
      'https://',
      'https:///path',
      'https://user:word@a.cn',
      'https://a.cn:',
      'https://a.cn:80port',
      'https://a.cn/a path',
      'https://a.cn ',
      'https://a.cn/\n',
      'httpss://a.cn',
      `https://a.cn/${'x'.repeat(388)}`,
    ],
  ],
  [
    'a language',
    of('sources', 'language'),
    ['zh-Hans-CN', 'en', 'pt-BR', 'fil'],
    ['zh_CN', 'ZH', 'zh-hans', 'e', 'en-'],
  ],
  [
    'a division',
    of('places', 'subdivision'),
    ['CN-FJ', 'FR-75', 'GB-A'],
    ['CN', 'CN-', 'CNN-FJ', 'cn-fj', 'CN-FUJI', 'xCN-FJ'],
  ],
  [
    'a port',
    of('places', 'unlocode'),
    ['CNXMN', 'CI2BJ', 'CNX99'],
    ['CNXM', 'CNXMNX', 'cnxmn', 'CNXM1', 'C2XMN', 'CN XMN'],
  ],
  ['a GeoNames id', of('places', 'geonames'), [1, 1790645], [0, -1, 1.5, '1790645']],
  [
    'a location',
    of('places', 'location'),
    [
      { lat: -90, lon: -180 },
      { lat: 90, lon: 180 },
    ],
    [
      { lat: -91, lon: 0 },
      { lat: 91, lon: 0 },
      { lat: 0, lon: 181 },
      { lat: 0, lon: -181 },
      { lat: 0 },
      { lat: 0, lon: 0, alt: 0 },
    ],
  ],
  ['a value', of('figures', 'value'), [0, 1e12, 0.5], [-1, Number.NaN, Number.POSITIVE_INFINITY, '1']],
  ['a wording', of('figures', 'wording'), ['近30个国家', '长'.repeat(29)], ['', '长'.repeat(30)]],
  ['an edition', of('events', 'edition'), [1, 40], [0, 1.5]],
  ['a non-empty list', of('events', 'places'), [['a'], ['a', 'A place by name']], [[], [''], ['a'.repeat(161)], 'a']],
  [
    'a digest',
    of('evidence', 'digest'),
    [`sha256-${'A'.repeat(43)}=`],
    ['sha256-abc=', `sha256-${'A'.repeat(44)}`, `sha1-${'A'.repeat(43)}=`],
  ],
  ['fields', of('evidence', 'fields'), [['date'], ['name.en', 'date']], [[], ['a name'], ['.name'], ['x'.repeat(41)]]],
  ['a document', of('evidence', 'document'), ['harbour-2019'], ['two words', '']],
  ['a quote', of('evidence', 'quote'), ['字'.repeat(40)], ['字'.repeat(41), 'two\nlines']],
]

test.each(tables)('%s', (_, schema, good, bad) => {
  for (const value of good) expect(schema.safeParse(value).success, `takes ${inspect(value)}`).toBe(true)
  for (const value of bad) expect(schema.safeParse(value).success, `refuses ${inspect(value)}`).toBe(false)
})

test('problems name the field and what was expected', () => {
  const told = (schema: z.ZodType, value: unknown) =>
    schema.safeParse(value).error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`)
  expect(told(valuesSchema, { good: 1, bad: 1n })).toEqual([expect.stringMatching(/^bad: .*JSON/)])
  expect(told(line(4), 'abcde')).toEqual([expect.stringContaining('at most 4 characters')])
  expect(told(line(4), ' a')).toEqual([expect.stringContaining('one line')])
  expect(told(ownTextSchema(4), {})).toEqual([expect.stringMatching(/"zh".*"en"/)])
  expect(told(countryCodeSchema, 'ws')).toEqual([expect.stringContaining('ISO 3166-1')])
  expect(told(idSchema, 'A')).toEqual([expect.stringContaining('kebab-case')])
  expect(told(calendarDaySchema, '2020')).toEqual([expect.stringContaining('YYYY-MM-DD')])
  expect(told(either, {})).toEqual([expect.stringMatching(/"a".*"b"/)])
  expect(told(passage, { start: 1, quote: 'a' })).toEqual([
    expect.stringMatching(/^end: .* a value .*"start"/),
    expect.stringMatching(/^quote: .* no value .*"start"/),
  ])
  expect([told(passage, { quote: 'a' }), told(passage, { start: 1, end: 2 })]).toEqual([undefined, undefined])
})

test('JSON Schemas have the conditions that are checked in code', () => {
  expect(z.toJSONSchema(passage)).toMatchObject({
    dependentRequired: { start: ['end'], end: ['start'] },
    dependentSchemas: { start: { properties: { quote: false } }, end: { properties: { quote: false } } },
  })
  expect(z.toJSONSchema(either)).toMatchObject({ oneOf: [{ required: ['a'] }, { required: ['b'] }] })
  const text = z.toJSONSchema(ownTextSchema(2))
  expect(text).toMatchObject({ anyOf: [{ required: ['zh'] }, { required: ['en'] }] })
  expect(text.properties?.['zh']).toMatchObject({ maxLength: 2, pattern: LINE.source })
})

test('a text that is too long is not searched for other problems', () => {
  expect(line(4).safeParse('\n'.repeat(9)).error?.issues).toHaveLength(1)
})

test('accepted values are frozen', () => {
  for (const [, schema, [value]] of tables) {
    if (typeof value === 'object') expect(Object.isFrozen(schema.parse(value)) || schema === either).toBe(true)
  }
})
