import { type Column, columns, NULL, SEPARATOR } from '../../src/convert/column.js'
import { formats } from '../../src/convert/index.js'
import type { PartName } from '../../src/generated/types.js'
import type { PartModel } from '../../src/model/field.js'
import { fieldsOf, isRecordModel, parts, recordModels } from '../../src/model/index.js'
import { checksum } from './checksum.js'
import { columnMeaning } from './column-meaning.js'
import { TITLES } from './data-files.js'
import { TITLE } from './names.js'

const PROFILE = 'https://datapackage.org/profiles/2.0/'

const TABLES = ['csv', 'parquet']

interface About {
  readonly version: string
  readonly description: string
  readonly keywords: readonly string[]
}

/**
 * Generates datapackage.json (Frictionless Data Package 2.0): every file, with the types, keys and references of its fields.
 */
export function dataPackage(
  files: ReadonlyMap<string, string | Uint8Array>,
  { version, description, keywords }: About,
): object {
  return {
    $schema: `${PROFILE}datapackage.json`,
    name: 'open-xiamen',
    title: TITLE,
    description,
    version,
    keywords,
    licenses: [{ name: 'CC-BY-4.0', path: 'https://creativecommons.org/licenses/by/4.0/', title: 'CC BY 4.0' }],
    resources: [...files].map(([file, content]) => resource(file, content)),
  }
}

function resource(file: string, content: string | Uint8Array): object {
  const [stem = '', ...ends] = file.split('.')
  const format = ends.at(-1) ?? ''
  const { bytes, sha256 } = checksum(content)
  const part = TITLES[file] === undefined ? parts.find(({ collection }) => collection === stem) : undefined
  return {
    $schema: `${PROFILE}dataresource.json`,
    name: file.replaceAll('.', '-').toLowerCase(),
    path: `dist/data/${file}`,
    title: part ? part.means.en : TITLES[file],
    format,
    mediatype: Object.values(formats).find(({ extension }) => extension === format)?.mediaType,
    ...(format !== 'parquet' && { encoding: 'utf-8' }),
    bytes,
    hash: `sha256:${sha256}`,
    // data package readers do not treat a JSON list as a table; its JSON Schema is in dist/schema
    ...(part && TABLES.includes(format) && { type: 'table', schema: tableSchema(part, format) }),
    ...(format === 'csv' && {
      dialect: { $schema: `${PROFILE}tabledialect.json`, lineTerminator: '\r\n', nullSequence: '' },
    }),
  }
}

function tableSchema(part: PartModel, format: string): object {
  const keys = foreignKeys(part, format)
  return {
    $schema: `${PROFILE}tableschema.json`,
    fields: columns[part.collection as PartName].map((column) => columnField(part, column, format)),
    ...(isRecordModel(part) && { primaryKey: ['id'] }),
    // the profile does not allow an empty list
    ...(keys.length > 0 && { foreignKeys: keys }),
    missingValues: format === 'csv' ? ['', NULL] : [''],
  }
}

function columnField(part: PartModel, { name, path, type, required }: Column, format: string) {
  const joined = type === 'words' && format === 'csv'
  return {
    name,
    // the profile has no type for joined words
    type: joined ? 'string' : type === 'words' || type === 'list' ? 'array' : type === 'json' ? 'object' : type,
    description: `${columnMeaning(part, path)}${joined ? ` (joined by "${SEPARATOR}")` : ''}`,
    ...(required && { constraints: { required, ...(name === 'id' && { unique: true }) } }),
  }
}

/** The foreign keys: fields with one id from one collection, not lists of ids or ids from several collections. */
function foreignKeys(part: PartModel, format: string): { fields: string[]; reference: object }[] {
  return Object.entries(fieldsOf(part)).flatMap(([field, { shape }]) => {
    if (shape.is !== 'ref' || shape.to.length !== 1 || shape.to[0] === 'any') return []
    const collection = recordModels.find(({ name }) => name === shape.to[0])?.collection
    return [{ fields: [field], reference: { resource: `${collection}-${format}`, fields: ['id'] } }]
  })
}
