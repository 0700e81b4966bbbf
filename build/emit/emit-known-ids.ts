import { countryName } from '../../src/words/country-name.js'
import { GENERATED } from './names.js'

interface Named {
  readonly id: string
  readonly name: { readonly zh: string; readonly en: string }
  readonly aliases?: object
  readonly country?: string
  readonly regions?: readonly string[]
}

/** The fields that a query reads of each record, apart from its id. */
const READ: Readonly<Record<string, readonly (keyof Named)[]>> = {
  places: ['name', 'aliases', 'country', 'regions'],
  organizations: ['name', 'aliases'],
  people: [],
  forums: [],
}

/**
 * src/generated/known-ids.ts: the ids and names of what queries ask for, so that a query of the bundled records can refuse an
 * unknown id with the nearest, and look up the country of a place, without the records themselves.
 */
export function emitKnownIds(dataset: Readonly<Record<string, readonly Named[]>>): string {
  const lists = Object.entries(READ).map(([collection, fields]) => {
    const entries = (dataset[collection] ?? []).map((record) => ({
      id: record.id,
      ...Object.fromEntries(fields.map((field) => [field, field === 'name' ? nameOf(record) : record[field]])),
    }))
    const type = collection === 'places' ? 'KnownPlace' : 'Known'
    return `/** The ids of \`${collection}\`, and what queries read of each. */\nexport const known${collection.charAt(0).toUpperCase()}${collection.slice(1)}: readonly ${type}[] = /* @__PURE__ */ Object.freeze(${JSON.stringify(entries)})`
  })
  const ids = (collections: readonly string[]) =>
    JSON.stringify(collections.flatMap((collection) => (dataset[collection] ?? []).map(({ id }) => id)).join(' '))
  const others = Object.keys(dataset).filter((collection) => collection !== 'sources' && !READ[collection])
  lists.push(
    `/** The ids of \`sources\`, between blanks. */\nexport const sourceIds: string = ${ids(['sources'])}`,
    `/** The ids of all other records, between blanks. */\nexport const otherIds: string = ${ids(others)}`,
  )
  const countries = (dataset['places'] ?? []).flatMap(({ country }) => country ?? [])
  const names = [...new Set(countries)].sort().map((code) => [code, [countryName(code, 'en'), countryName(code, 'zh')]])
  lists.push(
    `/** The names of the countries that places are in. */\nexport const knownCountries: Readonly<Record<string, readonly string[]>> = ${JSON.stringify(Object.fromEntries(names))}`,
  )
  return `${GENERATED}import type { Known, KnownPlace } from '../query/engine/search-table.js'\n\n${lists.join('\n\n')}\n`
}

/** An English name that the id spells is not said twice. */
function nameOf({ id, name }: Named) {
  return { zh: name.zh, ...(slug(name.en) !== id && { en: name.en }) }
}

function slug(name: string): string {
  return name.toLowerCase().replaceAll(' ', '-')
}
