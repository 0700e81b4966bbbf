import { type AnyRecord, type CollectionName, type Event, type Place, places, type Tie } from 'open-xiamen'
import type { Language } from '../words/language.js'

export type Format = 'csv' | 'json' | 'geojson' | 'ics'

export const FORMAT_NAMES: Readonly<Record<Format, string>> = {
  csv: 'CSV',
  json: 'JSON',
  geojson: 'GeoJSON',
  ics: 'iCalendar',
}

const MEDIA: Readonly<Record<Format, string>> = {
  csv: 'text/csv;charset=utf-8',
  json: 'application/json',
  geojson: 'application/geo+json',
  ics: 'text/calendar;charset=utf-8',
}

/** The download formats of a collection. */
export function formatsOf(collection: CollectionName): readonly Format[] {
  const own: Readonly<Partial<Record<CollectionName, readonly Format[]>>> = {
    events: ['ics'],
    ties: ['geojson'],
    places: ['geojson'],
  }
  return ['csv', 'json', ...(own[collection] ?? [])]
}

/** Records as a file; the converters are loaded on demand. */
export async function fileOf(
  format: Format,
  collection: CollectionName,
  records: readonly AnyRecord[],
  language: Language,
): Promise<{ readonly name: string; readonly blob: Blob }> {
  const text =
    format === 'json' ? `${JSON.stringify(records, null, 1)}\n` : await converted(format, collection, records, language)
  return { name: `open-xiamen-${collection}.${format}`, blob: new Blob([text], { type: MEDIA[format] }) }
}

async function converted(
  format: Exclude<Format, 'json'>,
  collection: CollectionName,
  records: readonly AnyRecord[],
  language: Language,
): Promise<string> {
  const { toCsv, toGeoJson, toICalendar } = await import('open-xiamen/convert')
  if (format === 'csv') return toCsv(collection, records as never)
  if (format === 'ics') return toICalendar(records as readonly Event[], { language, places })
  return `${JSON.stringify(toGeoJson(records as readonly (Place | Tie)[], { places }))}\n`
}
