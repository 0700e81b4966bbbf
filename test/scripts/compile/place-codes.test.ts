import { expect, test } from 'vitest'
import { placeCodes } from '../../../scripts/compile/place-codes.js'

const place = { id: 'p', name: { zh: '地', en: 'P' }, kind: 'city', evidence: [] } as const

test('a GeoNames id gives coordinates and the reference for both', () => {
  const { location, references } = placeCodes({ ...place, evidence: [], country: 'IL', geonames: 294071 })
  expect(location).toEqual({ lat: 32.3329, lon: 34.8599 })
  expect(references.flatMap(({ fields }) => fields)).toEqual(['geonames', 'location'])
})

test('so does a UN/LOCODE', () => {
  const { location, references } = placeCodes({ ...place, evidence: [], country: 'CI', unlocode: 'CIABJ' })
  expect(location).toEqual({ lat: 5.36, lon: -4.0083 })
  expect(references.flatMap(({ fields }) => fields)).toEqual(['unlocode', 'location'])
})

test.each([
  [{ country: 'XX' }, 'country: expected a code assigned in ISO 3166-1 alpha-2, found "XX"'],
  [{ country: 'CN', subdivision: 'CN-QQ' }, 'subdivision: expected a code assigned in ISO 3166-2, found "CN-QQ"'],
  [{ country: 'CN', unlocode: 'CNQQQ' }, 'unlocode: expected a code assigned in UN/LOCODE, found "CNQQQ"'],
  [{ country: 'CN', unlocode: 'THLCH' }, 'unlocode: expected a code assigned in UN/LOCODE, found "THLCH"'],
  [
    { country: 'CN', geonames: 294071 },
    'geonames: expected a code assigned in GeoNames in CN, found "294071 (Netanya, IL)"',
  ],
  [{ country: 'CN', locatedAt: 1 }, 'locatedAt: expected a code assigned in GeoNames, found "1"'],
  [{ country: 'CN', geonames: 1 }, 'geonames: expected a code assigned in GeoNames, found "1"'],
])('%o is refused', (codes, message) => {
  expect(() => placeCodes({ ...place, evidence: [], ...codes })).toThrow(message)
})
