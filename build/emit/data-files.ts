import { toBibtex, toCslJson, toCsv, toGeoJson, toICalendar, toJsonLd, toParquet } from '../../src/convert/index.js'
import type { CollectionName, PartName } from '../../src/generated/types.js'
import { parts, recordModels } from '../../src/model/index.js'
import { type Compiled, jsonLines } from '../data.js'
import { calendarStamp } from './calendar-stamp.js'
import { croissant } from './croissant.js'

type Content = string | Uint8Array

/** dist/data/: the same records for every other language, by file name, as a version of the package publishes them. */
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
  // apart, so that events whose days are not known fill nobody's calendar with bars
  for (const [dates, name] of [
    ['exact', 'events'],
    ['approximate', 'events.approximate'],
  ] as const) {
    files.set(`${name}.ics`, toICalendar(events, { places, dates, stamp }))
    files.set(`${name}.zh.ics`, toICalendar(events, { places, dates, stamp, language: 'zh' }))
  }
  files.set(
    'open-xiamen.jsonld',
    toJsonLd(recordModels.flatMap(({ collection }) => [...dataset[collection as CollectionName]])),
  )
  files.set('sources.csl.json', json(toCslJson(dataset)))
  files.set('sources.bib', toBibtex(dataset))
  files.set('redirects.json', jsonLines(redirects))
  files.set('croissant.json', json(croissant(files, version, stamp)))
  return files
}

function json(value: unknown): string {
  return `${JSON.stringify(value)}\n`
}
