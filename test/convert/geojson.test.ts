import { check } from '@placemarkio/check-geojson'
import { describe, expect, test } from 'vitest'
import { columns } from '../../src/convert/column.js'
import { streamGeoJson, toGeoJson } from '../../src/convert/index.js'
import type { OwnEvent, OwnPlace, OwnTie } from '../../src/generated/types.js'
import { fixture } from '../fixture/index.js'
import { join } from './join.js'
import { rowOf, wholeRecords } from './whole-records.js'

const { places, ties }: { places: readonly OwnPlace[]; ties: readonly OwnTie[] } = fixture.dataset
const featureOf = (id: string) => toGeoJson([...places, ...ties], { places }).features.find((one) => one.id === id)

/** The parsed JSON, in which undefined values are missing. */
const seen = (value: unknown) => JSON.parse(JSON.stringify(value))

describe.each(['places', 'ties'] as const)('%s', (part) => {
  const records = [...fixture.dataset[part], ...wholeRecords(part)] as (OwnPlace | OwnTie)[]
  const collection = toGeoJson(records, { places })

  test('are valid GeoJSON, one feature each, with the columns as properties', () => {
    expect(() => check(JSON.stringify(collection))).not.toThrow()
    expect(collection.features.map(({ id }) => id)).toEqual(records.map(({ id }) => id))
    const expected = records.map((record) => {
      const { location_lat: _, location_lon: __, ...properties } = rowOf(columns[part], record)
      return properties
    })
    expect(seen(collection.features.map(({ properties }) => properties))).toEqual(seen(expected))
  })

  test('are streamed as one feature per line', async () => {
    const lines = (await join(streamGeoJson(records, { places }))).trimEnd().split('\n')
    expect(lines).toHaveLength(records.length + 2)
  })
})

test('a place is a point, longitude first; one without coordinates has no geometry', () => {
  const geometries = Object.fromEntries(toGeoJson(places).features.map(({ id, geometry }) => [id, geometry]))
  expect(geometries['porto']).toEqual({ type: 'Point', coordinates: [-8.611, 41.1496] })
  for (const { id, location } of places) expect(geometries[id] === null, id).toBe(location === undefined)
  expect(geometries['china']).toBeNull()
})

test('a tie is a line from party to partner, in two parts across the antimeridian', () => {
  expect(featureOf('wanglan-porto-exchange')?.geometry).toEqual({
    type: 'LineString',
    coordinates: [
      [118.5858, 24.9139],
      [-8.611, 41.1496],
    ],
  })
  expect(featureOf('wanglan-apia-sister-city')?.geometry?.type).toBe('MultiLineString')
})

test.each([
  ['the partner is not a place', 'lantai-tidal-university-cooperation', places],
  ['no place is given', 'wanglan-porto-exchange', undefined],
  [
    'the partner has no coordinates',
    'wanglan-porto-exchange',
    places.map((place) => (place.id === 'porto' ? { ...place, location: undefined } : place)),
  ],
] as const)('a tie has no geometry where %s', (_, id, given) => {
  const tie = ties.find((one) => one.id === id) as OwnTie
  expect(toGeoJson([tie], { places: given as OwnPlace[] | undefined }).features[0]?.geometry).toBeNull()
})

test('no line is longer than half the world or crosses the antimeridian, and its parts meet there', () => {
  const points = [-180, -179.5, -90, 0, 0.5, 90, 179, 180].flatMap((lon) => [-90, 0, 45].map((lat) => ({ lon, lat })))
  let parted = 0
  for (const from of points) {
    for (const to of points) {
      const own = [from, to].map(
        (location, at): OwnPlace => ({ id: `p${at}`, type: 'place', kind: 'city', name: { en: 'P' }, location }),
      )
      const tie: OwnTie = { id: 't', type: 'tie', kind: 'sister-city', party: 'p0', partner: 'p1' }
      const collection = toGeoJson([tie], { places: own })
      expect(() => check(JSON.stringify(collection))).not.toThrow()
      const geometry = collection.features[0]?.geometry
      const parts =
        geometry?.type === 'LineString'
          ? [geometry.coordinates]
          : geometry?.type === 'MultiLineString'
            ? geometry.coordinates
            : []
      // the antimeridian has two longitudes
      const east = ([lon, lat]: readonly number[] = []) => [lon === -180 ? 180 : lon, lat]
      expect(east(parts[0]?.[0])).toEqual(east([from.lon, from.lat]))
      expect(east(parts.at(-1)?.at(-1))).toEqual(east([to.lon, to.lat]))
      // every part has a length
      if (String(east([from.lon, from.lat])) !== String(east([to.lon, to.lat])))
        expect(parts.every(([a, b]) => String(a) !== String(b))).toBe(true)
      const lengths = parts.map(([a, b]) => Math.abs((a?.[0] ?? 0) - (b?.[0] ?? 0)))
      expect(lengths.reduce((sum, length) => sum + length, 0)).toBeLessThanOrEqual(180)
      if (parts.length === 2) {
        parted += 1
        const [[, end] = [], [start] = []] = parts
        expect([Math.abs(end?.[0] ?? 0), end?.[0], end?.[1]]).toEqual([180, -(start?.[0] ?? 0), start?.[1]])
      }
    }
  }
  expect(parted).toBeGreaterThan(50)
})

test.each([
  [{ lat: 1 }, 'location'],
  [{ lat: Number.NaN, lon: 1 }, 'location'],
])('a location of %j is refused', (location, field) => {
  const place = { ...places[0], location }
  expect(() => toGeoJson([place as never])).toThrow(`toGeoJson: expected records[0].${field}`)
})

test('an event is the points of its places, by id or by name', () => {
  const event = { ...fixture.dataset.events[0], places: undefined } as unknown as OwnEvent
  const own: OwnPlace[] = [
    { id: 'a', type: 'place', name: { zh: '甲' }, kind: 'city', location: { lat: 1, lon: 2 } },
    { id: 'b', type: 'place', name: { en: 'B' }, kind: 'city', location: { lat: 3, lon: 4 } },
    { id: 'c', type: 'place', name: { en: 'C' }, kind: 'city' },
  ]
  const geometry = (...at: string[]) =>
    toGeoJson([at.length > 0 ? { ...event, places: at } : event], { places: own }).features[0]?.geometry
  expect(geometry('甲')).toEqual({ type: 'Point', coordinates: [2, 1] })
  expect(geometry('a', 'B', 'C', 'Dunedin')).toEqual({
    type: 'MultiPoint',
    coordinates: [
      [2, 1],
      [4, 3],
    ],
  })
  expect([geometry(), geometry('c'), geometry('乙')]).toEqual([null, null, null])
})

test('a person is not on a map', () => {
  expect(() => toGeoJson(fixture.dataset.people as never)).toThrow(
    /records\[0\]\.type .*to be "place", "tie" or "event"/,
  )
})
