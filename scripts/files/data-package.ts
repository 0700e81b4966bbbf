import { createHash } from 'node:crypto'
import { type Column, SEPARATOR } from '../../src/convert/column.js'
import type { PartName } from '../../src/convert/part.js'
import { columnsOf } from '../../src/records/columns.js'
import { collectionNames, idField, recordTypes } from '../../src/references/collection-names.js'
import { type RecordType, referenceFields } from '../../src/references/reference-fields.js'
import type { JsonSchema } from '../../src/schema/json-schema.js'
import type { Dictionary } from './read-dictionary.js'
import { describedRecord } from './schema-files.js'

const PROFILE = 'https://datapackage.org/profiles/2.0/'

const MEDIA: Readonly<Record<string, string>> = {
  bib: 'application/x-bibtex',
  csv: 'text/csv',
  geojson: 'application/geo+json',
  ics: 'text/calendar',
  json: 'application/json',
  jsonld: 'application/ld+json',
  ndjson: 'application/x-ndjson',
  parquet: 'application/vnd.apache.parquet',
}

const OTHERS: Readonly<Record<string, string>> = {
  'places.geojson': 'Places as points (RFC 7946)',
  'ties.geojson': 'Ties as lines (RFC 7946)',
  'events.ics': 'Events as iCalendar (RFC 5545), in English',
  'events.zh.ics': 'Events as iCalendar (RFC 5545), in Chinese',
  'open-xiamen.jsonld': 'Everything as JSON-LD on schema.org, PROV and Web Annotation',
  'sources.csl.json': 'The articles as CSL-JSON',
  'sources.bib': 'The articles as BibTeX',
  'redirects.json': 'Ids that are no longer in use, and what became of them',
  'dataset.json': 'All collections and the evidence in one file',
}

interface About {
  readonly version: string
  readonly description: string
  readonly keywords: readonly string[]
}

/** datapackage.json (Frictionless Data Package 2.0): every file, with the types, keys and references of its fields. */
export function dataPackage(
  files: ReadonlyMap<string, string | Uint8Array>,
  dictionary: Dictionary,
  { version, description, keywords }: About,
): object {
  return {
    $schema: `${PROFILE}datapackage.json`,
    name: 'open-xiamen',
    title: "Xiamen's international exchanges as open data",
    description,
    version,
    keywords,
    licenses: [{ name: 'CC-BY-4.0', path: 'https://creativecommons.org/licenses/by/4.0/', title: 'CC BY 4.0' }],
    resources: [...files].map(([file, content]) => resource(file, content, dictionary)),
  }
}

function resource(file: string, content: string | Uint8Array, dictionary: Dictionary): object {
  const [stem = '', ...ends] = file.split('.')
  const format = ends.at(-1) ?? ''
  const bytes = Buffer.from(content)
  const part = OTHERS[file] === undefined ? (stem as PartName) : undefined
  return {
    $schema: `${PROFILE}dataresource.json`,
    name: file.replaceAll('.', '-').toLowerCase(),
    path: `dist/data/${file}`,
    title: part ? dictionary.title(part).en : OTHERS[file],
    format,
    mediatype: MEDIA[format],
    ...(format !== 'parquet' && { encoding: 'utf-8' }),
    bytes: bytes.length,
    hash: `sha256:${createHash('sha256').update(bytes).digest('hex')}`,
    ...(part && { type: 'table', schema: tableSchema(part, format, dictionary) }),
    ...(format === 'csv' && {
      dialect: { $schema: `${PROFILE}tabledialect.json`, lineTerminator: '\r\n', nullSequence: '' },
    }),
  }
}

function tableSchema(part: PartName, format: string, dictionary: Dictionary): object {
  const fields =
    format === 'csv' || format === 'parquet'
      ? columnsOf[part].map((column) => columnField(part, column, format, dictionary))
      : jsonFields(part, dictionary)
  const keys = foreignKeys(part, format)
  return {
    $schema: `${PROFILE}tableschema.json`,
    fields,
    ...(idField(part) === 'id' && { primaryKey: ['id'] }),
    // the profile wants at least one where there is the field
    ...(keys.length > 0 && { foreignKeys: keys }),
    missingValues: [''],
  }
}

function columnField(part: PartName, column: Column, format: string, dictionary: Dictionary) {
  const { name, path, type, required, canBeEmpty } = column
  const csv = format === 'csv'
  return {
    name,
    ...(type === 'words' && csv
      ? { type: 'list', delimiter: SEPARATOR, itemType: 'string' }
      : { type: type === 'words' || type === 'list' ? 'array' : type }),
    description: dictionary.field(part, path).en,
    // an empty list is an empty cell, which counts as none
    ...(required && !(csv && canBeEmpty) && { constraints: { required, ...(name === 'id' && { unique: true }) } }),
  }
}

function jsonFields(part: PartName, dictionary: Dictionary) {
  const { properties = {}, required = [] } = describedRecord(part, dictionary)
  return Object.entries(properties).map(([name, property]) => {
    const { type, description } = property as JsonSchema
    return {
      name,
      type: type ?? 'any',
      description,
      ...(required.includes(name) && { constraints: { required: true } }),
    }
  })
}

/** The fields that hold one id of one collection; what holds a list of ids, or ids of several collections, is no such key. */
function foreignKeys(part: PartName, format: string): { fields: string[]; reference: object }[] {
  if (part === 'evidence') return [key('source', 'source', format)]
  if (part === 'corroboration') return []
  return Object.entries(referenceFields[part]).flatMap(([field, [type, ...others]]) => {
    const column = columnsOf[part].find(({ name }) => name === field)
    return column?.type === 'string' && type && others.length === 0 ? [key(field, type, format)] : []
  })
}

function key(field: string, type: RecordType, format: string) {
  const collection = collectionNames.find((name) => recordTypes[name] === type)
  return { fields: [field], reference: { resource: `${collection}-${format}`, fields: ['id'] } }
}
