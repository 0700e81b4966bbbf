import type { Fields, PartModel, RecordModel, Shape } from '../../src/model/field.js'
import { fieldsOf, isRecordModel, parts, recordModels } from '../../src/model/index.js'
import { facetsOf, fieldsWithin, objectIn, shapeAt } from '../../src/model/walk.js'
import { columnsOf } from './columns-of.js'
import { GENERATED, listName } from './names.js'

/**
 * src/generated/tables.ts: what helpers need to know of the model at run time. Each table is an export of its own, so that
 * a bundle holds only those that it uses.
 */
export function emitTables(): string {
  const searched = recordModels.filter((model) => model.query)
  const lists = new Set(
    recordModels.flatMap((model) =>
      Object.values(facetsOf(model)).flatMap(({ paths, lookUp }) =>
        lookUp === 'regions' ? listName('Region') : lookUp ? [] : (valuesOf(model, paths) ?? []),
      ),
    ),
  )
  return `${GENERATED}import type { Column } from '../convert/column.js'
import type { NodeTable } from '../convert/json-ld.js'
import type { FacetTable, SearchTable } from '../query/engine/search-table.js'
import type { CollectionName, PartName, RecordType } from './types.js'
import { ${[...lists].sort().join(', ')} } from './vocabularies.js'

/** The type of the records of each collection, in the order in which collections are listed everywhere. */
export const recordTypes: Readonly<Record<CollectionName, RecordType>> = ${json(Object.fromEntries(recordModels.map((model) => [model.collection, model.name])))}

/** The parts of a dataset: the collections, and what is known about their records. */
export const partNames: readonly PartName[] = ${json(parts.map((part) => part.collection))}

/** The field that names a record, by its type. */
export const captionFields: Readonly<Record<RecordType, string>> = ${json(byType((model) => model.caption))}

/** The field that dates a record, by its type. */
export const dateFields: Readonly<Partial<Record<RecordType, string>>> = ${json(byType((model) => model.date))}

/** The fields that hold ids, by type, and the types of record that each may name. */
export const referenceFields: Readonly<Record<RecordType, readonly (readonly [path: string, to: readonly RecordType[]])[]>> = ${json(byType(references))}

/** The fields that hold texts for people to read, by type. */
export const textFields: Readonly<Record<RecordType, readonly string[]>> = ${json(byType(texts))}

/** The fields that the build works out, by type. */
export const derivedFields: Readonly<Record<RecordType, readonly string[]>> = ${json(byType((model) => fieldsThat(model, (field) => field.derived === true)))}

/** The fields that the build looks up by a code, by type. */
export const lookedUpFields: Readonly<Record<RecordType, readonly string[]>> = ${json(byType((model) => fieldsThat(model, (field) => field.lookedUp === true)))}

/** The bilingual fields that a source prints in its own language, by type. */
export const printedFields: Readonly<Record<RecordType, readonly string[]>> = ${json(byType((model) => fieldsThat(model, (field) => field.printed === true)))}

${recordModels.map((model) => `/** What can be asked of a ${model.name}. */\nexport const ${model.name}Facets: FacetTable = ${facetTable(model)}`).join('\n\n')}

/** What can be asked of each type of record. */
export const facets: Readonly<Record<RecordType, FacetTable>> = { ${recordModels.map((model) => `${model.name}: ${model.name}Facets`).join(', ')} }

${searched.map(searchTable).join('\n\n')}

/** The columns of each part as a table. */
export const columns: Readonly<Record<PartName, readonly Column[]>> = {
${parts.map((part) => `  ${part.collection}: ${JSON.stringify(columnsOf(fieldsOf(part)))},`).join('\n')}
}

/** How each part is written as JSON-LD. */
export const nodes: Readonly<Record<PartName, NodeTable>> = {
${parts.map((part) => `  ${part.collection}: ${JSON.stringify(nodeTable(part))},`).join('\n')}
}
`
}

function byType<T>(of: (model: RecordModel) => T): Record<string, T> {
  return Object.fromEntries(recordModels.map((model) => [model.name, of(model)]))
}

function references(model: RecordModel): [string, readonly string[]][] {
  return fieldsWithin(fieldsOf(model)).flatMap(({ path, field }) => {
    const shape = field.shape.is === 'list' ? field.shape.of : field.shape
    if (shape.is !== 'ref') return []
    const to = shape.to.includes('any') ? recordModels.map(({ name }) => name) : shape.to
    return [[path.join('.'), to]]
  })
}

/** The caption first, then aliases, then the rest. */
function texts(model: RecordModel): string[] {
  return fieldsWithin(fieldsOf(model)).flatMap(({ path, field }) => {
    const shape = field.shape.is === 'list' ? field.shape.of : field.shape
    return shape.is === 'text' || shape.is === 'aliases' || field.searched ? [path.join('.')] : []
  })
}

function fieldsThat(model: RecordModel, holds: (field: Fields[string]) => boolean): string[] {
  return Object.entries(fieldsOf(model)).flatMap(([key, field]) => (holds(field) ? [key] : []))
}

function facetTable(model: RecordModel): string {
  const lines = Object.entries(facetsOf(model)).map(([name, { paths, lookUp, own, equals }]) => {
    const list = lookUp === 'regions' ? listName('Region') : lookUp ? undefined : valuesOf(model, paths)
    const parts = [
      `paths: ${JSON.stringify(paths)}`,
      `read: [${paths.map(readerOf).join(', ')}]`,
      ...(list ? [`values: ${list}`] : []),
      ...(list && !isClosed(model, paths) ? ['open: true'] : []),
      ...(lookUp
        ? [
            `lookUp: '${lookUp}', own: (record: { ${own}?: unknown }) => record.${own}, onlyPlaces: ${JSON.stringify(paths.map((path) => namesOnlyPlaces(model, path)))}`,
          ]
        : []),
      ...(equals ? [`equals: '${equals}'`] : []),
    ]
    return `  ${name}: { ${parts.join(', ')} },`
  })
  return `{\n${lines.join('\n')}\n}`
}

/** Functions, so that each reads one field and engines make the best of it. */
function readerOf(path: string): string {
  const [first, second] = path.split('.')
  const of = `of: (record: { ${first}?: unknown }) => record.${first}`
  return second === undefined ? `{ ${of} }` : `{ ${of}, item: (item: { ${second}?: unknown }) => item.${second} }`
}

function namesOnlyPlaces(model: RecordModel, path: string): boolean {
  const shape = shapeAt(fieldsOf(model), path)
  const item = shape.is === 'list' ? shape.of : shape
  return item.is === 'ref' && item.to.join() === 'place'
}

function valuesOf(model: RecordModel, paths: readonly string[]): string | undefined {
  const shape = wordAt(model, paths)
  return shape ? listName(shape.vocabulary.name) : undefined
}

function isClosed(model: RecordModel, paths: readonly string[]): boolean {
  return wordAt(model, paths)?.vocabulary.closed === true
}

function searchTable(model: RecordModel): string {
  const date = model.date as string
  const alwaysDated = model.fields[date]?.need === 'always'
  return `/** How a query of ${model.collection} is answered. */
export const ${model.name}Search: SearchTable = {
  collection: '${model.collection}',
  facets: ${model.name}Facets,
  date: '${date}',${alwaysDated ? '\n  alwaysDated: true,' : ''}${model.query?.includes('Bounds') ? '\n  bounded: true,' : ''}
  texts: ${JSON.stringify(texts(model).map((path) => path.split('.')))},
}`
}

function wordAt(model: RecordModel, paths: readonly string[]): Extract<Shape, { is: 'word' }> | undefined {
  const shape = shapeAt(fieldsOf(model), paths[0] ?? '')
  const item = shape.is === 'list' ? shape.of : shape
  return item.is === 'word' ? item : undefined
}

type Node = Record<string, unknown>

/** How a part is written as JSON-LD: its class, and for each field the property and the form of its values. */
function nodeTable(part: PartModel): Node {
  const classes = Object.fromEntries(
    Object.entries(fieldsOf(part)).flatMap(([, { shape }]) =>
      shape.is === 'word' && shape.vocabulary.name.endsWith('Kind')
        ? Object.entries(shape.vocabulary.words).flatMap(([value, { term }]) => (term ? [[value, term]] : []))
        : [],
    ),
  )
  return {
    class: [part.term, ...(isRecordModel(part) ? [part.agent ? 'prov:Agent' : 'prov:Entity'] : [])],
    ...(Object.keys(classes).length > 0 && { classes }),
    fields: nodeFields(fieldsOf(part), `${part.collection}:`),
  }
}

function nodeFields(fields: Fields, prefix: string): Node {
  return Object.fromEntries(
    Object.entries(fields).map(([key, { shape, term }]) => {
      const inner = objectIn(shape)
      const form = formOf(shape.is === 'list' ? shape.of : shape)
      return [
        key,
        {
          term: term ?? `${prefix}${key}`,
          ...(form && { form }),
          ...(inner && { fields: nodeFields(inner.fields, `${prefix}${key}/items/properties/`) }),
          ...termsOf(shape),
        },
      ]
    }),
  )
}

function formOf(shape: Shape): string | undefined {
  switch (shape.is) {
    case 'day':
    case 'text':
    case 'aliases':
    case 'date':
    case 'ref':
      return shape.is
    case 'object':
      return 'node'
    default:
      return undefined
  }
}

/** The classes that stand for the values of a vocabulary. */
function termsOf(shape: Shape): Node {
  if (shape.is !== 'word' || shape.vocabulary.name.endsWith('Kind')) return {}
  const terms = Object.entries(shape.vocabulary.words).flatMap(([value, { term }]) => (term ? [[value, term]] : []))
  return terms.length > 0 ? { terms: Object.fromEntries(terms) } : {}
}

function json(value: unknown): string {
  return JSON.stringify(value)
}
