import { expect, expectTypeOf, test } from 'vitest'
import { findTies, indexTies, type SisterCity, sisterCities, type Tie, ties } from '../../src/index.js'

test('by kind, country, party, partner and time', () => {
  expect(findTies({ kind: 'sister-city' })).toEqual(sisterCities)
  expect(
    findTies({ country: ['CI', 'TH'], party: 'port-of-xiamen', origin: 'article' }).map(({ partner }) => partner),
  ).toEqual(['port-of-laem-chabang', 'port-of-abidjan'])
  expect(findTies({ partner: 'universiti-sains-malaysia' })).toHaveLength(1)
  expect(findTies({ during: '2010/2019', origin: 'article' }).map(({ partner }) => partner)).toEqual([
    'richmond',
    'phuket',
  ])
})

test('a tie without a beginning matches no time', () => {
  expect(findTies({ during: '0000/9999' }).every(({ since }) => since !== undefined)).toBe(true)
  expect(findTies({ during: '0000/9999' }, indexTies(ties))).toEqual(findTies({ during: '0000/9999' }))
})

test('only sister cities have their type', () => {
  expectTypeOf(findTies({ kind: 'sister-city' })).toEqualTypeOf<SisterCity[]>()
  expectTypeOf(findTies({ kind: 'sister-city' }, ties)).toEqualTypeOf<SisterCity[]>()
  expectTypeOf(findTies({ kind: 'cooperation' })).toEqualTypeOf<Tie[]>()
  expectTypeOf(findTies({})).toEqualTypeOf<Tie[]>()
})

test('by origin: what an article states, and what only public pages do', () => {
  expect(findTies({ origin: 'article' }).every(({ sources }) => sources.length > 0)).toBe(true)
  expect(findTies({ origin: 'register' }).every(({ sources, checked }) => sources.length === 0 && checked)).toBe(true)
  expect(findTies({ origin: ['article', 'register'] })).toEqual(ties)
  expect(() => findTies({ origin: 'memory' as never })).toThrow('findTies: expected query.origin to be one of')
})

test('asOf: what held then, surely or possibly', () => {
  const sure = (asOf: string) => findTies({ asOf, match: 'within', kind: 'sister-city' }).map(({ partner }) => partner)
  expect(sure('1983-03-30')).toEqual([])
  expect(sure('1983-03-31')).toEqual(['cardiff'])
  expect(sure('1983')).toEqual(['cardiff', 'sasebo'])
  expect(sure('2022-12')).toContain('netanya')
  expect(sure('2022-12')).not.toContain('fortaleza')
  expect(sure('2023-06')).toContain('fortaleza')
  // the article does not say since when Guadalajara is one
  expect(findTies({ asOf: '2022-12', kind: 'sister-city' }).map(({ partner }) => partner)).toContain('guadalajara')
  expect(sure('2022-12')).not.toContain('guadalajara')
  // some day of 2021-12 to 2022-12
  expect(findTies({ asOf: '2022-01', partner: 'netanya' })).toHaveLength(1)
  expect(findTies({ asOf: '2022-01', partner: 'netanya', match: 'within' })).toHaveLength(0)
  expect(findTies({ asOf: undefined })).toEqual(ties)
})

test('a partner that became a sister city later has two ties, each with its own beginning', () => {
  const kinds = (asOf: string) => findTies({ asOf, partner: 'fortaleza', match: 'within' }).map(({ kind }) => kind)
  expect(findTies({ partner: 'fortaleza' }).map(({ kind }) => kind)).toEqual(['exchange-in-development', 'sister-city'])
  expect([kinds('2022-12'), kinds('2024')]).toEqual([[], ['sister-city']])
})

test.each([
  [{ asOf: 2022 }, 'findTies: expected query.asOf to be a string, found 2022'],
  [{ asOf: '2022-13' }, 'findTies: expected query.asOf to be an EDTF date such as'],
])('%j is refused', (query, message) => {
  expect(() => findTies(query as never)).toThrow(message)
})

test('asOf: the last day that counts, and open ends', () => {
  const wellington = (query: object) =>
    findTies({ partner: 'wellington', kind: 'sister-city', ...query }).map(({ since }) => since?.edtf)
  expect(wellington({ asOf: '1987-06-22' })).toEqual([])
  expect(wellington({ asOf: '1987-06-23' })).toEqual(['1987-06-23'])
  expect(wellington({ asOf: '1987-06-23', match: 'within' })).toEqual(['1987-06-23'])
  expect(wellington({ asOf: '1987-06-22', match: 'within' })).toEqual([])
  expect(wellington({ asOf: '1900/..' })).toEqual(['1987-06-23'])
  expect(wellington({ asOf: '1900/..', match: 'within' })).toEqual(['1987-06-23'])
})

test.each([
  [null, 'null'],
  ['sister-city', '"sister-city"'],
  [5, '5'],
  [[], 'a list of 0'],
])('%j is no query', (query, found) => {
  expect(() => findTies(query as never)).toThrow(
    new TypeError(`findTies: expected query to be an object, found ${found}`),
  )
})

test('asOf is a field of the query itself', () => {
  const inherited = Object.create({ asOf: 'no date' })
  expect(() => findTies(inherited)).toThrow(/^findTies: expected query to have only .*found "asOf"$/)
})
