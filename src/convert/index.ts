/**
 * The records as CSV, NDJSON, Parquet, GeoJSON, iCalendar, JSON-LD, CSL-JSON and BibTeX: the bundled ones, or your own.
 * A `to…` function gives the whole, a `stream…` function chunks, of records that can come from an async source.
 *
 * @module open-xiamen/convert
 */
export { toBibtex } from './bibliography/to-bibtex.js'
export { toCslJson } from './bibliography/to-csl-json.js'
export { fromCsv } from './csv/from-csv.js'
export { streamCsv } from './csv/stream-csv.js'
export { toCsv } from './csv/to-csv.js'
export { streamGeoJson } from './geojson/stream-geojson.js'
export { toGeoJson } from './geojson/to-geojson.js'
export type { CalendarOptions } from './icalendar/calendar-options.js'
export { streamICalendar } from './icalendar/stream-icalendar.js'
export { toICalendar } from './icalendar/to-icalendar.js'
export type { JsonLdInput } from './json-ld/json-ld-format.js'
export { streamJsonLd } from './json-ld/stream-json-ld.js'
export { toJsonLd } from './json-ld/to-json-ld.js'
export { fromNdjson } from './ndjson/from-ndjson.js'
export { streamNdjson } from './ndjson/stream-ndjson.js'
export { toNdjson } from './ndjson/to-ndjson.js'
export { streamParquet } from './parquet/stream-parquet.js'
export { toParquet } from './parquet/to-parquet.js'
export type { PartName, PartRecord, Records } from './part.js'
