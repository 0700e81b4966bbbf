import { formats, type OutputFormat, toICalendar, toJsonLd } from '../../src/convert/index.js'
import { supports } from '../../src/convert/output-format.js'
import type { CollectionName, Dataset, PartName } from '../../src/generated/types.js'
import { parts, recordModels } from '../../src/model/index.js'
import { type Compiled, jsonLines } from '../data.js'
import { croissant } from './croissant.js'

type Content = string | Uint8Array

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
  const { places, people, organizations, events } = dataset
  const stamp = calendarStamp(dataset, version)
  const options = { places, people, organizations, stamp, dates: 'exact' } as const
  for (const { collection } of parts) {
    const part = collection as PartName
    for (const format of filesOf(part)) {
      files.set(`${part}.${format.extension}`, await contentOf(format.stream(part, dataset[part], options)))
    }
  }
  files.set('events.zh.ics', toICalendar(events, { places, stamp, dates: 'exact', language: 'zh' }))
  // a separate calendar, so that events with inexact dates do not fill the main one with long bars
  files.set('events.approximate.ics', toICalendar(events, { places, stamp, dates: 'approximate' }))
  files.set('events.approximate.zh.ics', toICalendar(events, { places, stamp, dates: 'approximate', language: 'zh' }))
  const records = recordModels.flatMap(({ collection }) => [...dataset[collection as CollectionName]])
  files.set('open-xiamen.jsonld', toJsonLd(records))
  files.set('redirects.json', jsonLines(redirects))
  files.set('croissant.json', `${JSON.stringify(croissant(files, version, stamp))}\n`)
  return files
}

/** The formats in which a part is published: NDJSON would repeat the JSON, and one JSON-LD file has all records. */
export function filesOf(part: PartName): readonly OutputFormat[] {
  const { ndjson: _, jsonld: __, ...published } = formats
  return Object.values<OutputFormat>(published).filter((format) => supports(format, part))
}

async function contentOf(chunks: AsyncIterable<Content>): Promise<Content> {
  const found: Content[] = []
  for await (const chunk of chunks) found.push(chunk)
  return found.every((chunk) => typeof chunk === 'string') ? found.join('') : Buffer.concat(found as Uint8Array[])
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
