import { expect, expectTypeOf, test } from 'vitest'
import { findTies, indexTies, type SisterCity, sisterCities, type Tie, ties } from '../../src/index.js'

test('by kind, country, party, partner and time', () => {
  expect(findTies({ kind: 'sister-city' })).toEqual(sisterCities)
  expect(findTies({ country: ['CI', 'TH'], party: 'port-of-xiamen' }).map(({ partner }) => partner)).toEqual([
    'port-of-laem-chabang',
    'port-of-abidjan',
  ])
  expect(findTies({ partner: 'universiti-sains-malaysia' })).toHaveLength(1)
  expect(findTies({ during: '2010/2019' }).map(({ partner }) => partner)).toEqual(['richmond', 'phuket'])
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
