import { type Column, columns } from '../../src/convert/column.js'
import type { PartName } from '../../src/generated/types.js'
import type { PartModel } from '../../src/model/field.js'
import { parts } from '../../src/model/index.js'
import { checksum } from './checksum.js'
import { columnMeaning } from './column-meaning.js'
import { TITLE } from './names.js'

/** Generates croissant.json (Croissant 1.0): the CSV tables as record sets, with the type and meaning of each column. */
export function croissant(files: ReadonlyMap<string, string | Uint8Array>, version: string, published: Date): object {
  return {
    '@context': CONTEXT,
    '@type': 'sc:Dataset',
    conformsTo: 'http://mlcommons.org/croissant/1.0',
    name: 'open-xiamen',
    description: TITLE,
    url: 'https://unpkg.com/open-xiamen',
    version,
    datePublished: published.toISOString().slice(0, 10),
    license: 'https://creativecommons.org/licenses/by/4.0/',
    creator: { '@type': 'sc:Organization', name: 'open-xiamen contributors' },
    citeAs: `open-xiamen contributors. ${TITLE}. Version ${version}.`,
    distribution: parts.map(({ collection }) => fileObject(`${collection}.csv`, files.get(`${collection}.csv`) ?? '')),
    recordSet: parts.map(recordSet),
  }
}

function fileObject(name: string, content: string | Uint8Array): object {
  const { bytes, sha256 } = checksum(content)
  return {
    '@type': 'cr:FileObject',
    '@id': name,
    name,
    contentUrl: name,
    contentSize: `${bytes} B`,
    encodingFormat: 'text/csv',
    sha256,
  }
}

function recordSet(part: PartModel): object {
  const { collection } = part
  const own = columns[collection as PartName]
  return {
    '@type': 'cr:RecordSet',
    '@id': collection,
    name: collection,
    description: part.means.en,
    ...(own.some(({ name }) => name === 'id') && { key: { '@id': `${collection}/id` } }),
    field: own.map(({ name, path, type }) => ({
      '@type': 'cr:Field',
      '@id': `${collection}/${name}`,
      name,
      description: columnMeaning(part, path),
      dataType: TYPES[type] ?? 'sc:Text',
      source: { fileObject: { '@id': `${collection}.csv` }, extract: { column: name } },
    })),
  }
}

/** Lists and objects are text in a cell. */
const TYPES: Partial<Record<Column['type'], string>> = {
  integer: 'sc:Integer',
  number: 'sc:Float',
  boolean: 'sc:Boolean',
  date: 'sc:Date',
}

/** Terms of Croissant itself. */
const terms = (names: string) => Object.fromEntries(names.split(' ').map((name) => [name, `cr:${name}`]))

/** As in the specification. */
const CONTEXT = {
  '@language': 'en',
  '@vocab': 'https://schema.org/',
  ...terms('citeAs column'),
  conformsTo: 'dct:conformsTo',
  cr: 'http://mlcommons.org/croissant/',
  rai: 'http://mlcommons.org/croissant/RAI/',
  data: { '@id': 'cr:data', '@type': '@json' },
  dataType: { '@id': 'cr:dataType', '@type': '@vocab' },
  dct: 'http://purl.org/dc/terms/',
  ...terms('equivalentProperty'),
  examples: { '@id': 'cr:examples', '@type': '@json' },
  ...terms('extract field fileProperty fileObject fileSet format includes isLiveDataset jsonPath key md5 parentField'),
  ...terms('path recordSet references regex repeated replace samplingRate'),
  sc: 'https://schema.org/',
  ...terms('separator source subField transform'),
}
