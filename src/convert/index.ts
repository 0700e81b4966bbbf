/**
 * Records as CSV, NDJSON, Parquet, GeoJSON, iCalendar, JSON-LD, CSL-JSON and BibTeX.
 *
 * The records are given, so that an app with records of its own loads none of ours: bundled ones come from `open-xiamen`
 * and `open-xiamen/evidence`. A `to…` function returns the whole; a `stream…` function yields it in chunks, and takes
 * records from an async source too.
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
