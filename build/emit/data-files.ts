import { toBibtex, toCslJson, toCsv, toGeoJson, toICalendar, toJsonLd, toParquet } from '../../src/convert/index.js'
import type { CollectionName, Dataset, PartName } from '../../src/generated/types.js'
import { parts, recordModels } from '../../src/model/index.js'
import { type Compiled, jsonLines } from '../data.js'
import { croissant } from './croissant.js'

type Content = string | Uint8Array

/** The media type of each file format. */
export const MEDIA: Readonly<Record<string, string>> = {
  bib: 'application/x-bibtex',
  csv: 'text/csv',
  geojson: 'application/geo+json',
  ics: 'text/calendar',
  json: 'application/json',
  jsonld: 'application/ld+json',
  parquet: 'application/vnd.apache.parquet',
}

/** The titles of individual files; other files have the title of their collection. */
export const TITLES: Readonly<Record<string, string>> = {
  'places.geojson': 'Places as points (RFC 7946)',
  'ties.geojson': 'Ties as lines (RFC 7946)',
  'events.ics': 'Events with exact dates as iCalendar (RFC 5545), in English',
  'events.zh.ics': 'Events with exact dates as iCalendar (RFC 5545), in Chinese',
  'events.approximate.ics': 'Events with inexact dates as iCalendar (RFC 5545), in English',
  'events.approximate.zh.ics': 'Events with inexact dates as iCalendar (RFC 5545), in Chinese',
  'open-xiamen.jsonld': 'The records as JSON-LD on schema.org and PROV',
  'sources.csl.json': 'The sources as CSL-JSON',
  'sources.bib': 'The sources as BibTeX',
  'redirects.json': 'Ids that are no longer in use, with their redirects',
  'croissant.json': 'The tables for machine learning tools (Croissant 1.0)',
}

/** Generates the files of dist/data/ for one version of the package, by file name. */
export async function dataFiles({ dataset, redirects }: Compiled, version: string): Promise<Map<string, Content>> {
  const files = new Map<string, Content>()
  for (const { collection } of parts) {
    const part = collection as PartName
    const items = dataset[part]
    files.set(`${part}.json`, jsonLines(items))
    files.set(`${part}.csv`, toCsv(part, items))
    files.set(`${part}.parquet`, await toParquet(part, items))
  }
  const { places, ties, events } = dataset
  files.set('places.geojson', json(toGeoJson(places)))
  files.set('ties.geojson', json(toGeoJson(ties, { places })))
  const stamp = calendarStamp(dataset, version)
  // a separate calendar, so that events with inexact dates do not fill the main one with long bars
  for (const [dates, name] of [
    ['exact', 'events'],
    ['approximate', 'events.approximate'],
  ] as const) {
    files.set(`${name}.ics`, toICalendar(events, { places, dates, stamp }))
    files.set(`${name}.zh.ics`, toICalendar(events, { places, dates, stamp, language: 'zh' }))
  }
  const records = recordModels.flatMap(({ collection }) => [...dataset[collection as CollectionName]])
  files.set('open-xiamen.jsonld', toJsonLd(records))
  files.set('sources.csl.json', json(toCslJson(dataset)))
  files.set('sources.bib', toBibtex(dataset))
  files.set('redirects.json', jsonLines(redirects))
  files.set('croissant.json', json(croissant(files, version, stamp)))
  return files
}

/**
 * The stamp of the published calendars: the day on which a source was last read, with the version as the time of day. It
 * depends only on the version and increases with each one.
 */
export function calendarStamp({ sources }: Pick<Dataset, 'sources'>, version: string): Date {
  const days = sources.flatMap((source) => ('consulted' in source ? [source.consulted as string] : []))
  const [major = 0, minor = 0, patch = 0] = version.split(/[.+-]/).map(Number)
  return new Date(Date.parse(days.sort().at(-1) ?? '2020-01-01') + ((major * 60 + minor) * 60 + patch) * 1000)
}

function json(value: unknown): string {
  return `${JSON.stringify(value)}\n`
}
