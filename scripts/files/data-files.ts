import {
  type PartName,
  toBibtex,
  toCslJson,
  toCsv,
  toGeoJson,
  toICalendar,
  toJsonLd,
  toNdjson,
  toParquet,
} from '../../src/convert/index.js'
import { bundledPart } from '../../src/convert/part.js'
import { places, redirects, ties } from '../../src/index.js'
import { partNames } from '../../src/references/collection-names.js'

type Content = string | Uint8Array

/** dist/data/: the same records for every other language, by file name. */
export async function dataFiles(): Promise<Map<string, Content>> {
  const files = new Map<string, Content>()
  for (const part of partNames) {
    const records = bundledPart('dataFiles', part)
    files.set(`${part}.json`, list(records))
    files.set(`${part}.ndjson`, toNdjson(records))
    files.set(`${part}.csv`, toCsv(part))
    files.set(`${part}.parquet`, await toParquet(part))
  }
  files.set('places.geojson', json(toGeoJson(places)))
  files.set('ties.geojson', json(toGeoJson(ties)))
  files.set('events.ics', toICalendar())
  files.set('events.zh.ics', toICalendar(undefined, { language: 'zh' }))
  files.set('open-xiamen.jsonld', toJsonLd())
  files.set('sources.csl.json', json(toCslJson()))
  files.set('sources.bib', toBibtex())
  files.set('redirects.json', list(redirects))
  files.set('dataset.json', dataset())
  return files
}

/** A record a line, so that two versions can be compared line by line. */
function list(records: readonly unknown[]): string {
  return records.length === 0 ? '[]\n' : `[\n${records.map((record) => JSON.stringify(record)).join(',\n')}\n]\n`
}

function dataset(): string {
  const part = (name: PartName) => `${JSON.stringify(name)}:${list(bundledPart('dataFiles', name)).trimEnd()}`
  return `{\n${partNames.map(part).join(',\n')}\n}\n`
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 1)}\n`
}
