/**
 * Converts records to and from CSV and NDJSON, and to Parquet, GeoJSON, iCalendar, JSON-LD, CSL-JSON and BibTeX.
 *
 * You pass the records, so an app with its own records does not load the bundled ones, which come from `open-xiamen` and
 * `open-xiamen/evidence`. A `to…` function returns the whole result. A `stream…` function yields it in chunks and also accepts
 * records from an async source.
 *
 * @module open-xiamen/convert
 */
import { deepFreeze } from '../freeze.js'
import { bibtexFormat, cslJson } from './bibliography.js'
import { csv } from './csv.js'
import { geojson } from './geojson.js'
import { icalendar } from './icalendar.js'
import { json } from './json.js'
import { jsonLd } from './json-ld.js'
import { ndjson } from './ndjson.js'
import { parquet } from './parquet.js'

export type { PartName } from '../generated/types.js'
export { toBibtex, toCslJson } from './bibliography.js'
export { type CsvOptions, streamCsv, toCsv } from './csv.js'
export { type GeoJsonInput, type GeoJsonOptions, streamGeoJson, toGeoJson } from './geojson.js'
export { type CalendarOptions, streamICalendar, toICalendar } from './icalendar.js'
export { type JsonLdInput, type JsonLdOptions, streamJsonLd, toJsonLd } from './json-ld.js'
export { fromNdjson, streamNdjson, toNdjson } from './ndjson.js'
export type { OutputFormat, OutputOptions } from './output-format.js'
export { streamParquet, toParquet } from './parquet.js'
export type { PartRecord, Records } from './part.js'
export { type CsvTable, fromCsv, type ReadCsvOptions, readCsv } from './read-csv.js'
export type { TableOptions } from './table-plan.js'
export type { CsvProblem } from './table-reader.js'

/**
 * Every output format by its name, for code that lets its user choose one.
 *
 * @example
 * import { forums } from 'open-xiamen'
 * import { formats } from 'open-xiamen/convert'
 * const { extension, stream } = formats.csv
 * let text = ''
 * for await (const chunk of stream('forums', forums)) text += chunk
 * console.log(`forums.${extension}`, text.split('\r\n').length - 2 === forums.length) // forums.csv true
 */
export const formats = /* @__PURE__ */ deepFreeze({
  csv,
  json,
  ndjson,
  geojson,
  ics: icalendar,
  bibtex: bibtexFormat,
  'csl-json': cslJson,
  parquet,
  jsonld: jsonLd,
})
