import { collectionNames, partNames, recordTypes } from '../../src/references/collection-names.js'
import { isOfRegister } from '../../src/rules/is-of-register.js'
import { recordsOf } from '../../src/rules/records-of.js'
import { jsonSchema } from '../../src/schema/json-schema.js'
import type { CollectionName, Dataset } from '../../src/types/dataset.js'
import type { Redirect } from '../../src/types/redirect.js'
import type { CorroborationFile } from '../authored/authored-schema.js'
import { columnsOf } from './columns-of.js'

const MARK = '// Generated from data/ by `npm run data`. Do not edit.\n'

/** The modules of src/records/, by file name. */
export function generateModules(
  dataset: Dataset,
  redirects: readonly Redirect[],
  corroboration: Pick<CorroborationFile, 'checked' | 'notFound'>,
): ReadonlyMap<string, string> {
  const modules = new Map<string, string>()
  for (const collection of collectionNames)
    modules.set(`${collection}.ts`, recordsModule(collection, dataset[collection]))
  modules.set('sister-cities.ts', sisterCitiesModule())
  modules.set('evidence.ts', evidenceModule(dataset))
  modules.set('corroboration.ts', corroborationModule(dataset, corroboration))
  modules.set('ids.ts', idsModule(dataset))
  modules.set('redirects.ts', redirectsModule(redirects))
  modules.set('columns.ts', columnsModule())
  return modules
}

function recordsModule(collection: CollectionName, records: readonly unknown[]): string {
  const type = recordTypes[collection]
  const name = typeName(type)
  return `${MARK}import { deepFreeze } from '../freeze/deep-freeze.js'
import type { ${name} } from '../types/${type}.js'

/** ${DESCRIPTIONS[collection]} */
export const ${collection}: readonly ${name}[] = /* @__PURE__ */ deepFreeze<readonly ${name}[]>(${list(records)})
`
}

function sisterCitiesModule(): string {
  return `${MARK}import { selectSisterCities } from '../query/select-sister-cities.js'
import type { SisterCity } from '../types/tie.js'
import { ties } from './ties.js'

/** The ties whose kind is \`sister-city\`: what an article calls one, and what the register has. */
export const sisterCities: readonly SisterCity[] = /* @__PURE__ */ selectSisterCities(ties)
`
}

function evidenceModule(dataset: Dataset): string {
  return `${MARK}import { deepFreeze } from '../freeze/deep-freeze.js'
import type { Evidence } from '../types/evidence.js'

/** Every passage that supports a field of a record, record by record. */
export const evidence: readonly Evidence[] = /* @__PURE__ */ deepFreeze<readonly Evidence[]>(${list(dataset.evidence)})
`
}

function corroborationModule(
  dataset: Dataset,
  { checked, notFound }: Pick<CorroborationFile, 'checked' | 'notFound'>,
): string {
  return `${MARK}import { deepFreeze } from '../freeze/deep-freeze.js'
import type { Corroboration } from '../types/corroboration.js'
import type { RecordId } from './ids.js'

/** What public pages outside the articles say of records: for a tie of the register its sources. */
export const corroboration: readonly Corroboration[] = /* @__PURE__ */ deepFreeze<readonly Corroboration[]>(${list(dataset.corroboration)})

/** Dated events and key figures for which no independent page was found. */
export const notCorroborated: readonly RecordId[] = /* @__PURE__ */ Object.freeze<RecordId[]>(${JSON.stringify(notFound)})

/** The records that rest on no article. */
export const registered: readonly RecordId[] = /* @__PURE__ */ Object.freeze<RecordId[]>(${JSON.stringify(
    recordsOf(dataset).flatMap(({ record }) => (isOfRegister(record) ? record.id : [])),
  )})

/** The day on which the corroboration was last looked up. */
export const corroborationChecked = '${checked}'
`
}

function redirectsModule(redirects: readonly Redirect[]): string {
  return `${MARK}import { deepFreeze } from '../freeze/deep-freeze.js'
import type { Redirect } from '../types/redirect.js'

/** Ids that were published and are no longer in use, and what became of them. */
export const redirects: readonly Redirect[] = /* @__PURE__ */ deepFreeze<readonly Redirect[]>(${list(redirects)})
`
}

function columnsModule(): string {
  const tables = partNames.map((part) => `  ${part}: ${JSON.stringify(columnsOf(jsonSchema(part)))},\n`)
  return `${MARK}import type { Column } from '../convert/column.js'
import type { Dataset } from '../types/dataset.js'

/** The columns of each part as a table, from its schema. */
export const columnsOf: { readonly [part in keyof Dataset]: readonly Column[] } = {
${tables.join('')}}
`
}

function idsModule(dataset: Dataset): string {
  const unions = collectionNames.map((collection) => {
    const ids = dataset[collection].map((record) => record.id)
    return union(`${typeName(recordTypes[collection])}Id`, `The id of a record of \`${collection}\`.`, ids)
  })
  const sisterCities = dataset.ties.filter((tie) => tie.kind === 'sister-city').map((tie) => tie.id)
  const countries = dataset.places.flatMap((place) => (place.country === undefined ? [] : [place.country]))
  const types = collectionNames.map((collection) => recordTypes[collection])
  return `${MARK}${unions.join('\n')}
${union('SisterCityId', 'The id of a tie whose kind is `sister-city`.', sisterCities)}
${union('CountryCode', 'The ISO 3166-1 alpha-2 code of a country that occurs in the data.', [...new Set(countries)].sort())}
/** The id of a record of any collection. */
export type RecordId = ${types.map((type) => `${typeName(type)}Id`).join(' | ')}

/** The ids of the bundled records, by record type. */
export interface KnownIds {
${types.map((type) => `  ${type}: ${typeName(type)}Id`).join('\n')}
  record: RecordId
  country: CountryCode
}
`
}

function union(name: string, description: string, members: readonly string[]): string {
  const lines = members.map((member) => `  | '${member}'`)
  return `/** ${description} */\nexport type ${name} =\n${lines.length > 0 ? lines.join('\n') : '  never'}\n`
}

function list(items: readonly unknown[]): string {
  return `[\n${items.map((item) => `  ${JSON.stringify(item)},\n`).join('')}]`
}

function typeName(type: string): string {
  return type.charAt(0).toUpperCase() + type.slice(1)
}

const DESCRIPTIONS: Readonly<Record<CollectionName, string>> = {
  events: 'Dated or datable happenings: forum sessions, fairs, visits, meetings, signings, donations, letters …',
  forums: 'Forums, fairs and seminars as series; their editions are events.',
  ties: 'Relationships of Xiamen or its port with partners abroad, each of one kind.',
  figures: 'Numbers quoted from the articles, with their qualifiers and wording.',
  places: 'Countries, regions, cities, ports and sites that other records refer to.',
  organizations: 'Authorities, companies, universities, parties and other bodies that other records refer to.',
  people: 'Named people, with the offices that the articles give to them.',
  initiatives: 'Named policies, bases, platforms, funds, zones, brands, systems and programmes.',
  statements: 'Attributed views, themes, superlative claims and stated aims, in our own words.',
  sources: 'The articles, and where each stands in its document.',
}
