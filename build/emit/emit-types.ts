import type { Facet, Field, Fields, PartModel, RecordModel, Subset, Vocabulary } from '../../src/model/field.js'
import { fieldsOf, otherParts, parts, recordModels, variantsOf } from '../../src/model/index.js'
import { facetsOf, itemOf, objectShapes, shapeAt, vocabularies } from '../../src/model/walk.js'
import { GENERATED, typeOf } from './names.js'
import { isOptional, sourceOf, type Whose } from './source-of.js'

/** Generates src/generated/types.ts: the interfaces of every record type. */
export function emitTypes(): string {
  const ids = recordModels.map((model) => `${model.typeName}Id`)
  const subsets = recordModels.flatMap((model) => model.subsets ?? [])
  const body = [
    ...vocabularies().map(vocabularyType),
    ...objectShapes().flatMap(({ name, means, fields }) => [
      interfaceOf(name, means, fields, 'ours'),
      interfaceOf(`Own${name}`, means, fields, 'own'),
    ]),
    ...parts.flatMap((part) => [...partTypes(part, 'ours'), ...partTypes(part, 'own')]),
    ...recordModels.flatMap((model) => (model.subsets ?? []).map((subset) => subsetType(model, subset))),
    listsType('Collections', 'All bundled collections, by name.', recordModels, ''),
    listsType('OwnCollections', 'Collections of your own, by name.', recordModels, 'Own'),
    listsType('Dataset extends Collections', 'The bundled collections and the evidence.', otherParts, ''),
    listsType('OwnDataset extends OwnCollections', 'A dataset of your own.', otherParts, 'Own'),
    `/** The name of a collection. */
export type CollectionName = keyof Collections
/** A part of the dataset with its own file: a collection, or the evidence. */
export type PartName = keyof Dataset
/** The record types. */
export type RecordType = ${recordModels.map((model) => `'${model.name}'`).join(' | ')}
/** A bundled record of any collection, distinguished by \`type\`. */
export type AnyRecord = ${recordModels.map((model) => model.typeName).join(' | ')}
/** Your own record of any collection, distinguished by \`type\`. */
export type OwnRecord = ${recordModels.map((model) => `Own${model.typeName}`).join(' | ')}`,
    ...recordModels
      .filter((model) => model.query)
      .flatMap((model) => [queryType(model, 'ours'), queryType(model, 'own')]),
    facetKeys(),
  ].join('\n\n')
  return `${GENERATED}import type { EdtfDate, OwnDate } from '../dates/edtf-date.js'
import type { PeriodUnit } from '../dates/period-of.js'
import type { AsOfQuery, BoundsQuery, DuringQuery, OneOrMore, TextQuery } from '../query/query.js'
import type { Aliases, OwnText, Text } from '../text.js'
import type { CountryCode, RecordId, ${ids.join(', ')}${subsets.map((subset) => `, ${subset.typeName}Id`).join('')} } from './ids.js'

${body}
`
}

function vocabularyType({ name, means, words }: Vocabulary): string {
  const values = Object.keys(words).map((value) => `  | '${value}'`)
  return `${comment(means)}export type ${name} =\n${values.join('\n')}`
}

/** The interface of a part, or the union of the interfaces of its variants. */
function partTypes(part: PartModel, whose: Whose): string[] {
  const prefix = whose === 'ours' ? '' : 'Own'
  const id = `${part.typeName}Id`
  const variants = variantsOf(part)
  const typeOfItems = (typeName: string, one: string, fields: Fields, absent: readonly string[] = []) => {
    const means = whose === 'ours' ? one : `${one} Of your own: ${least(fields)} are enough.`
    return interfaceOf(`${prefix}${typeName}`, means, fields, whose, id, absent)
  }
  if (variants.length === 0) return [typeOfItems(part.typeName, part.one, fieldsOf(part))]
  return [
    ...variants.map(({ typeName, one, all, own }) => {
      // fields of other variants are declared as absent, so that testing for one narrows the union
      const others = part.variants?.by ? [] : variants.filter((other) => other.own !== own)
      const absent = others.flatMap((other) => Object.keys(other.own))
      return typeOfItems(typeName, one, all, absent)
    }),
    `${comment(part.one)}export type ${prefix}${part.typeName} = ${variants.map(({ typeName }) => `${prefix}${typeName}`).join(' | ')}`,
  ]
}

function interfaceOf(
  name: string,
  means: string,
  fields: Fields,
  whose: Whose,
  id = 'string',
  absent: readonly string[] = [],
): string {
  const lines = [
    ...Object.entries(fields).map(([key, field]) => property(id, key, field, whose)),
    ...absent.map((key) => `  readonly ${key}?: undefined`),
  ]
  return declaration(means, name, lines)
}

function property(id: string, key: string, field: Field, whose: Whose): string {
  const optional = isOptional(field, whose)
  const value = key === 'id' && whose === 'ours' ? id : sourceOf(field.shape, whose).type
  const type = field.nullable ? `${value} | null` : value
  // users may write `undefined` for a missing field
  const rest = optional && whose === 'own' ? ' | undefined' : ''
  return `${comment(sentence(field.means.en), '  ')}  readonly ${key}${optional ? '?' : ''}: ${type}${rest}`
}

function subsetType(model: RecordModel, { typeName, one, where, narrows = {} }: Subset): string {
  const lines = [
    `  readonly id: ${typeName}Id`,
    ...Object.entries(where).map(([key, value]) => `  readonly ${key}: '${value}'`),
    ...Object.entries(narrows).map(
      ([key, to]) => `  readonly ${key}: ${to.map((type) => `${typeOf(type)}Id`).join(' | ')}`,
    ),
  ]
  return declaration(one, `${typeName} extends ${model.typeName}`, lines)
}

/** The interface of a dataset or of its collections: a list of items for each part. */
function listsType(name: string, means: string, of: readonly PartModel[], prefix: string): string {
  const lines = of.map((part) => `  readonly ${part.collection}: readonly ${prefix}${part.typeName}[]`)
  return declaration(means, name, lines)
}

function queryType(model: RecordModel, whose: Whose): string {
  const name = `${whose === 'ours' ? '' : 'Own'}${model.typeName}Query`
  const lines = Object.entries(facetsOf(model)).map(([key, facet]) => {
    const type = facetType(model, facet, whose)
    const value = type === 'boolean' ? type : `OneOrMore<${type}>`
    return `${comment(sentence(facet.means), '  ')}  readonly ${key}?: ${value} | undefined`
  })
  const whom = whose === 'ours' ? `\`find${model.label.en}\`` : `\`find${model.label.en}\` with your own records`
  const bases = ['During', 'Text', ...(model.query ?? [])].map((one) => `${one}Query`)
  const means = `A query of ${whom}. Every given field must match.`
  return declaration(means, `${name} extends ${bases.join(', ')}`, lines)
}

function facetKeys(): string {
  const lines = recordModels.map((model) => {
    const keys = Object.entries(facetsOf(model)).map(([key, facet]) => {
      const type = facetType(model, facet, 'ours')
      return `${key}: ${type === 'boolean' ? "'true' | 'false'" : type}`
    })
    const periods = model.date ? ' & { readonly [unit in PeriodUnit]: string }' : ''
    return `  ${model.name}: { ${keys.join('; ')} }${periods}`
  })
  return declaration('The facets of each record type, and the type of their keys.', 'FacetKeys', lines)
}

function facetType(model: RecordModel, { paths, lookUp, equals, only }: Facet, whose: Whose): string {
  if (equals) return 'boolean'
  if (lookUp) return whose === 'own' ? 'string' : lookUp === 'country' ? 'CountryCode' : 'Region'
  if (only) return whose === 'ours' ? `${typeOf(only)}Id` : 'string'
  const types = paths.map((path) => sourceOf(itemOf(shapeAt(fieldsOf(model), path)), whose).type)
  return [...new Set(types)].join(' | ')
}

function least(fields: Fields): string {
  const names = Object.entries(fields).flatMap(([key, field]) => (field.need === 'always' ? [`\`${key}\``] : []))
  return names.join(', ').replace(/, ([^,]*)$/, ' and $1')
}

function sentence(text: string): string {
  return /[.)]$/.test(text) ? text : `${text}.`
}

function declaration(means: string, head: string, lines: readonly string[]): string {
  return `${comment(means)}export interface ${head} {\n${lines.join('\n')}\n}`
}

function comment(text: string, indent = ''): string {
  return `${indent}/** ${text} */\n`
}
