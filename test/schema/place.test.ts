import { expect, test } from 'vitest'
import { getPlace } from '../../src/index.js'
import { placeSchema } from '../../src/schema/place.js'

const ofArticle = { ...getPlace('xiamen') }
const ofRegister = { ...getPlace('trier') }
const messages = (place: unknown) => placeSchema.safeParse(place).error?.issues.map(({ message }) => message)

test('each is valid as it is', () => {
  expect(ofRegister.origin).toBe('register')
  expect(messages(ofArticle)).toBeUndefined()
  expect(messages(ofRegister)).toBeUndefined()
})

test.each([
  [{ ...ofArticle, sources: [] }],
  [{ ...ofRegister, sources: ['foreign-affairs-2022'] }],
  [{ ...ofRegister, origin: undefined }],
])('a place has sources, or is of the register: %#', (place) => {
  expect(messages(place)).toEqual(['expected sources, which every place but those of the register has'])
})

test.each([
  [
    'subdivision',
    ['CN-FJ', 'FR-75', 'MX-JAL', 'GB-A'],
    ['CN', 'CN-', 'CNN-FJ', 'cn-fj', 'CN-FUJI', 'xCN-FJ', 'CN-FJ.'],
  ],
  ['unlocode', ['CNXMN', 'CI2BJ', 'CNX99'], ['CNXM', 'CNXMNX', 'cnxmn', 'CNXM1', 'C2XMN', 'xCNXMN', 'CN XMN']],
  ['geonames', [1, 1790645], [0, -1, 1.5, '1790645']],
  [
    'location',
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
])('%s', (field, good, bad) => {
  for (const value of good) expect(messages({ ...ofArticle, [field]: value }), JSON.stringify(value)).toBeUndefined()
  for (const value of bad) expect(messages({ ...ofArticle, [field]: value }), JSON.stringify(value)).toHaveLength(1)
})
