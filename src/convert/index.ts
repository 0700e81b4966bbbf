/**
 * Converts records to and from CSV and NDJSON, and to Parquet, GeoJSON, iCalendar, JSON-LD, CSL-JSON and BibTeX.
 *
 * You pass the records, so an app with its own records does not load the bundled ones, which come from `open-xiamen` and
 * `open-xiamen/evidence`. A `to…` function returns the whole result. A `stream…` function yields it in chunks and also accepts
 * records from an async source.
 *
 * @module open-xiamen/convert
 */
export type { PartName } from '../generated/types.js'
export { toBibtex, toCslJson } from './bibliography.js'
export { type CsvOptions, streamCsv, toCsv } from './csv.js'
export { type GeoJsonInput, type GeoJsonOptions, streamGeoJson, toGeoJson } from './geojson.js'
export { type CalendarOptions, streamICalendar, toICalendar } from './icalendar.js'
export { type JsonLdInput, type JsonLdOptions, streamJsonLd, toJsonLd } from './json-ld.js'
export { fromNdjson, streamNdjson, toNdjson } from './ndjson.js'
export { streamParquet, toParquet } from './parquet.js'
export type { PartRecord, Records } from './part.js'
export { type CsvTable, fromCsv, type ReadCsvOptions, readCsv } from './read-csv.js'
export type { TableOptions } from './table-plan.js'
export type { CsvProblem } from './table-reader.js'
