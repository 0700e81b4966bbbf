import type { CollectionName, Collections } from '../../src/generated/types.js'
import { recordModels } from '../../src/model/index.js'
import { countryName } from '../../src/words/country-name.js'
import { GENERATED } from './names.js'

/** Generates src/generated/ids.ts: the ids of the bundled records as literal types. */
export function emitIds(dataset: Collections): string {
  const unions = recordModels.flatMap(({ collection, typeName, subsets = [] }) => {
    const lists = [{ name: collection, typeName, where: {} }, ...subsets]
    return lists.map(({ name, typeName, where }) => {
      const records = dataset[collection as CollectionName].filter((record) =>
        Object.entries(where).every(([key, value]) => record[key as keyof typeof record] === value),
      )
      const ids = records.map(({ id }) => id)
      return union(`${typeName}Id`, `The id of a record of \`${name}\`.`, ids)
    })
  })
  return `${GENERATED}${unions.join('\n')}
${union('CountryCode', 'The ISO 3166-1 alpha-2 code of a country in the data.', countriesOf(dataset))}
/** The id of any record. */
export type RecordId = ${recordModels.map(({ typeName }) => `${typeName}Id`).join(' | ')}
`
}

function union(name: string, means: string, members: readonly string[]): string {
  const lines = members.map((member) => `  | '${member}'`)
  return `/** ${means} */\nexport type ${name} =\n${lines.length > 0 ? lines.join('\n') : '  never'}\n`
}

function countriesOf({ places }: Collections): string[] {
  return [...new Set(places.flatMap(({ country }) => country ?? []))].sort()
}

interface Named {
  readonly id: string
  readonly name: { readonly zh: string; readonly en: string }
  readonly aliases?: object
  readonly country?: string
  readonly regions?: readonly string[]
}

/** The fields of a record that a query reads, other than the id. */
const READ = {
  places: ['name', 'aliases', 'country', 'regions'],
  organizations: ['name', 'aliases'],
  people: [],
  forums: [],
} as const

/**
 * Generates src/generated/known-ids.ts: ids, names and countries. With them, a query of the bundled records can suggest ids for
 * an unknown one and look up the country of a place without importing the records.
 */
export function emitKnownIds(dataset: Collections): string {
  const lists = Object.entries(READ).map(([collection, fields]) => {
    const entries = (dataset[collection as keyof typeof READ] as readonly Named[]).map((record) => ({
      id: record.id,
      ...Object.fromEntries(fields.map((field) => [field, field === 'name' ? nameOf(record) : record[field]])),
    }))
    const name = `known${collection.charAt(0).toUpperCase()}${collection.slice(1)}`
    const type = collection === 'places' ? 'KnownPlace' : 'Known'
    return `/** The ids of \`${collection}\`, and what queries read of each. */\nexport const ${name}: readonly ${type}[] = /* @__PURE__ */ Object.freeze(${JSON.stringify(entries)})`
  })
  const others = recordModels.map(({ collection }) => collection as keyof Collections)
  const ids = (of: readonly (keyof Collections)[]) =>
    JSON.stringify(of.flatMap((collection) => dataset[collection].map(({ id }) => id)).join(' '))
  const names = countriesOf(dataset).map((code) => [code, [countryName(code, 'en'), countryName(code, 'zh')]])
  return `${GENERATED}import type { Known, KnownPlace } from '../query/engine/search-table.js'

${lists.join('\n\n')}

/** The ids of \`sources\`, separated by spaces. */
export const sourceIds: string = ${ids(['sources'])}

/** The ids of all other records, separated by spaces. */
export const otherIds: string = ${ids(others.filter((collection) => collection !== 'sources' && !(collection in READ)))}

/** The names of the countries of places. */
export const knownCountries: Readonly<Record<string, readonly string[]>> = ${JSON.stringify(Object.fromEntries(names))}
`
}

/** An English name that the id already spells is omitted. */
function nameOf({ id, name }: Named) {
  return { zh: name.zh, ...(slug(name.en) !== id && { en: name.en }) }
}

function slug(name: string): string {
  return name.toLowerCase().replaceAll(' ', '-')
}
