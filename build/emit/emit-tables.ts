import type { Facet, RecordModel, Vocabulary } from '../../src/model/field.js'
import { fieldsOf, parts, recordModels } from '../../src/model/index.js'
import { region } from '../../src/model/region.js'
import { facetsOf, fieldsWithin, itemOf, shapeAt } from '../../src/model/walk.js'
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
  return `${GENERATED}import type { FacetTable, SearchTable } from '../query/engine/search-table.js'
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

function json(value: unknown): string {
  return JSON.stringify(value)
}
