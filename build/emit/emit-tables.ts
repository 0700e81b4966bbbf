import type { Facet, Fields, PartModel, RecordModel, Shape, Vocabulary } from '../../src/model/field.js'
import { fieldsOf, isRecordModel, parts, recordModels } from '../../src/model/index.js'
import { region } from '../../src/model/region.js'
import { facetsOf, fieldsWithin, itemOf, objectIn, shapeAt } from '../../src/model/walk.js'
import { columnsOf } from './columns-of.js'
import { GENERATED, listName } from './names.js'

/**
 * Generates src/generated/tables.ts: the parts of the model that helpers need at run time. Each table is a separate export, so
 * that a bundle contains only the tables that it uses.
 */
export function emitTables(): string {
  const searched = recordModels.filter((model) => model.query)
  const asked = recordModels.flatMap((model) =>
    Object.values(facetsOf(model)).flatMap((facet) => vocabularyOf(model, facet) ?? []),
  )
  const lists = new Set(asked.map(({ name }) => listName(name)))
  return `${GENERATED}import type { Column } from '../convert/column.js'
import type { NodeTable } from '../convert/json-ld.js'
import type { FacetTable, SearchTable } from '../query/engine/search-table.js'
import type { CollectionName, PartName, RecordType } from './types.js'
import { ${[...lists].sort().join(', ')} } from './vocabularies.js'

/** The record type of each collection, in the order in which collections are always listed. */
export const recordTypes: Readonly<Record<CollectionName, RecordType>> = ${json(Object.fromEntries(recordModels.map((model) => [model.collection, model.name])))}

/** The parts of a dataset: the collections and the evidence. */
export const partNames: readonly PartName[] = ${json(parts.map((part) => part.collection))}

/** The field with the name of a record, by type. */
export const captionFields: Readonly<Record<RecordType, string>> = ${json(byType((model) => model.caption))}

/** The field with the date of a record, by type. */
export const dateFields: Readonly<Partial<Record<RecordType, string>>> = ${json(byType((model) => model.date))}

/** The fields with ids, by type, and the record types that each may refer to. */
export const referenceFields: Readonly<Record<RecordType, readonly (readonly [path: string, to: readonly RecordType[]])[]>> = ${json(byType(references))}

/** The fields with texts for people to read, by type. */
export const textFields: Readonly<Record<RecordType, readonly string[]>> = ${json(byType(texts))}

/** The fields that the build derives, by type. */
export const derivedFields: Readonly<Record<RecordType, readonly string[]>> = ${json(byType(derivedFields))}

${recordModels.map((model) => `/** The facets of a ${model.name}. */\nexport const ${model.name}Facets: FacetTable = ${facetTable(model)}`).join('\n\n')}

/** The facets of each record type. */
export const facets: Readonly<Record<RecordType, FacetTable>> = { ${recordModels.map((model) => `${model.name}: ${model.name}Facets`).join(', ')} }

${searched.map(searchTable).join('\n\n')}

/** The table columns of each part. */
export const columns: Readonly<Record<PartName, readonly Column[]>> = {
${parts.map((part) => `  ${part.collection}: ${JSON.stringify(columnsOf(fieldsOf(part)))},`).join('\n')}
}

/** The JSON-LD table of each part. */
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
    const shape = itemOf(field.shape)
    if (shape.is !== 'ref') return []
    const to = shape.to.includes('any') ? recordModels.map(({ name }) => name) : shape.to
    return [[path.join('.'), to]]
  })
}

/** The caption first, then aliases, then the rest. */
function texts(model: RecordModel): string[] {
  return fieldsWithin(fieldsOf(model)).flatMap(({ path, field }) => {
    const shape = itemOf(field.shape)
    return shape.is === 'text' || shape.is === 'aliases' || field.searched ? [path.join('.')] : []
  })
}

function derivedFields(model: RecordModel): string[] {
  return Object.entries(fieldsOf(model)).flatMap(([key, { derived }]) => (derived ? [key] : []))
}

function facetTable(model: RecordModel): string {
  const lines = Object.entries(facetsOf(model)).map(([name, facet]) => {
    const { paths, lookUp, own, equals } = facet
    const vocabulary = vocabularyOf(model, facet)
    const parts = [
      `paths: ${JSON.stringify(paths)}`,
      `read: [${paths.map(readerOf).join(', ')}]`,
      ...(vocabulary ? [`values: ${listName(vocabulary.name)}`] : []),
      ...(vocabulary && !vocabulary.closed ? ['open: true'] : []),
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

/** Functions that each read one field, which engines optimise well. */
function readerOf(path: string): string {
  const [first, second] = path.split('.')
  const of = `of: (record: { ${first}?: unknown }) => record.${first}`
  return second === undefined ? `{ ${of} }` : `{ ${of}, item: (item: { ${second}?: unknown }) => item.${second} }`
}

function namesOnlyPlaces(model: RecordModel, path: string): boolean {
  const shape = itemOf(shapeAt(fieldsOf(model), path))
  return shape.is === 'ref' && shape.to.join() === 'place'
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

/** The vocabulary of a facet's keys: regions, or the vocabulary of the field. */
function vocabularyOf(model: RecordModel, { paths, lookUp }: Facet): Vocabulary | undefined {
  if (lookUp) return lookUp === 'regions' ? region : undefined
  const shape = itemOf(shapeAt(fieldsOf(model), paths[0] ?? ''))
  return shape.is === 'word' ? shape.vocabulary : undefined
}

type Node = Record<string, unknown>

/** The JSON-LD table of a part: its class, and for each field the property and the form of its values. */
function nodeTable(part: PartModel): Node {
  const fields = fieldsOf(part)
  const classes = Object.values(fields).map(({ shape }) => (isKind(shape) ? termsOf(shape) : {}))
  return {
    class: [part.term, ...(isRecordModel(part) ? [part.agent ? 'prov:Agent' : 'prov:Entity'] : [])],
    ...unlessEmpty('classes', Object.assign({}, ...classes)),
    fields: nodeFields(fields, `${part.collection}:`),
  }
}

function nodeFields(fields: Fields, prefix: string): Node {
  return Object.fromEntries(
    Object.entries(fields).map(([key, { shape, term }]) => {
      const inner = objectIn(shape)
      const form = inner ? 'node' : FORMS.find((one) => one === itemOf(shape).is)
      const node = {
        term: term ?? `${prefix}${key}`,
        ...(form && { form }),
        ...(inner && { fields: nodeFields(inner.fields, `${prefix}${key}/items/properties/`) }),
        ...(isKind(shape) ? {} : unlessEmpty('terms', termsOf(shape))),
      }
      return [key, node]
    }),
  )
}

/** The shapes with values that JSON-LD writes in another form. */
const FORMS = ['day', 'text', 'aliases', 'date', 'ref']

/** Whether the values of a field are classes of the record. */
function isKind(shape: Shape): boolean {
  return shape.is === 'word' && shape.vocabulary.name.endsWith('Kind')
}

/** The classes for the values of a vocabulary. */
function termsOf(shape: Shape): Node {
  const words = shape.is === 'word' ? Object.entries(shape.vocabulary.words) : []
  return Object.fromEntries(words.flatMap(([value, { term }]) => (term ? [[value, term]] : [])))
}

function unlessEmpty(key: string, node: Node): Node {
  return Object.keys(node).length > 0 ? { [key]: node } : {}
}

function json(value: unknown): string {
  return JSON.stringify(value)
}
