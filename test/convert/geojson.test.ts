import { check } from '@placemarkio/check-geojson'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { lineBetween } from '../../src/convert/geojson/line-between.js'
import { streamGeoJson, toGeoJson } from '../../src/convert/index.js'
import { events, getPlace, getTie, places, ties } from '../../src/index.js'
import { join } from './join.js'

test.each([
  ['places', toGeoJson(places), places],
  ['ties', toGeoJson(ties), ties],
] as const)('%s are valid GeoJSON, a feature each', (_, collection, records) => {
  expect(() => check(JSON.stringify(collection))).not.toThrow()
  expect(collection.features.map(({ id }) => id)).toEqual(records.map(({ id }) => id))
})

test('a place with coordinates is a point, longitude first; one without has no geometry', () => {
  const { lat, lon } = getPlace('wellington').location ?? {}
  const features = toGeoJson().features
  expect(features.find(({ id }) => id === 'wellington')?.geometry).toEqual({ type: 'Point', coordinates: [lon, lat] })
  const without = places.filter(({ location }) => !location).map(({ id }) => id)
  expect(without.length).toBeGreaterThan(0)
  expect(features.filter(({ geometry }) => geometry === null).map(({ id }) => id)).toEqual(without)
})

test('properties are the columns, and the coordinates are not told twice', () => {
  const [feature] = toGeoJson([getPlace('wellington')]).features
  expect(feature?.properties).toMatchObject({ name_zh: '惠灵顿市', country: 'NZ', sources: ['foreign-affairs-2022'] })
  expect(Object.keys(feature?.properties ?? {}).filter((name) => name.startsWith('location'))).toEqual([])
})

test('a tie is a line from Xiamen, in two parts across the antimeridian', () => {
  const [near, far] = toGeoJson([
    getTie('xiamen-netanya-sister-city'),
    getTie('xiamen-guadalajara-sister-city'),
  ]).features
  expect(near?.geometry?.type).toBe('LineString')
  expect(far?.geometry?.type).toBe('MultiLineString')
})

test('no line is longer than half the world, none crosses the antimeridian, and its parts meet', () => {
  const place = fc.record({ lat: fc.integer({ min: -90, max: 90 }), lon: fc.integer({ min: -180, max: 180 }) })
  fc.assert(
    fc.property(place, place, (from, to) => {
      const line = lineBetween(from, to)
      const parts = line.type === 'LineString' ? [line.coordinates] : line.coordinates
      expect(parts[0]?.[0]).toEqual([from.lon, from.lat])
      expect(parts.at(-1)?.at(-1)).toEqual([to.lon, to.lat])
      const lengths = parts.map(([a, b]) => Math.abs((a?.[0] ?? 0) - (b?.[0] ?? 0)))
      expect(lengths.reduce((sum, length) => sum + length, 0)).toBeLessThanOrEqual(180)
      if (parts.length === 2) {
        expect(parts[0]?.[1]?.[0]).toBe(-(parts[1]?.[0]?.[0] ?? 0))
        expect(Math.abs(parts[0]?.[1]?.[0] ?? 0)).toBe(180)
        expect(parts[0]?.[1]?.[1]).toBe(parts[1]?.[0]?.[1])
      }
    }),
    { numRuns: 2000 },
  )
})

test('chunks make up the same collection', async () => {
  expect(JSON.parse(await join(streamGeoJson(ties)))).toEqual(JSON.parse(JSON.stringify(toGeoJson(ties))))
  expect(JSON.parse(await join(streamGeoJson([])))).toEqual({ type: 'FeatureCollection', features: [] })
})

test('an event is no place', () => {
  expect(() => toGeoJson(events as never)).toThrow(
    'toGeoJson: expected records[0].type of "congratulatory-letter-2021" to be "place" or "tie", found "event"',
  )
})
