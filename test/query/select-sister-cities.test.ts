import { expect, expectTypeOf, test } from 'vitest'
import { type SisterCity, type SisterCityId, sisterCities, ties } from '../../src/index.js'
import { selectSisterCities } from '../../src/query/select-sister-cities.js'

test('the sister cities are the ties of that kind and only those', () => {
  expect(selectSisterCities(ties)).toEqual(ties.filter(({ kind }) => kind === 'sister-city'))
  expect(sisterCities).toEqual(selectSisterCities(ties))
  const ofArticles = sisterCities.filter(({ origin }) => origin === 'article')
  expect(ofArticles.map(({ id }) => id)).toEqual(['xiamen-netanya-sister-city', 'xiamen-guadalajara-sister-city'])
  expect(new Set(sisterCities.map(({ partner }) => partner)).size).toBe(sisterCities.length)
  expect(Object.isFrozen(sisterCities)).toBe(true)
})

test('their type says so', () => {
  expectTypeOf(sisterCities).toEqualTypeOf<readonly SisterCity[]>()
  expectTypeOf<SisterCity['kind']>().toEqualTypeOf<'sister-city'>()
  expectTypeOf<'xiamen-netanya-sister-city'>().toExtend<SisterCityId>()
})
