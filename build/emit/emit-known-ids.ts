import { countryName } from '../../src/words/country-name.js'
import { GENERATED } from './names.js'

interface Named {
  readonly id: string
  readonly name: { readonly zh: string; readonly en: string }
  readonly aliases?: object
  readonly country?: string
}

const NAMED = ['organizations', 'people', 'forums']
/** Places come whole with what asks for them. */
const APART = [...NAMED, 'places', 'sources']

/**
 * src/generated/known-ids.ts: the ids and names of what queries ask for, so that a query of the bundled records can refuse an
 * unknown id with the nearest, without the records themselves.
 */
export function emitKnownIds(dataset: Readonly<Record<string, readonly Named[]>>): string {
  const lists = NAMED.map((collection) => {
    const entries = (dataset[collection] ?? []).map(({ id, name, aliases }) => ({
      id,
      // an English name that the id spells is not said twice
      ...(collection === 'organizations' && { name: { zh: name.zh, ...(slug(name.en) !== id && { en: name.en }) } }),
      ...(collection === 'organizations' && aliases && { aliases }),
    }))
    return `/** The ids of \`${collection}\`, of organizations with their names. */\nexport const known${collection.charAt(0).toUpperCase()}${collection.slice(1)}: readonly Known[] = ${JSON.stringify(entries)}`
  })
  const ids = (collections: readonly string[]) =>
    JSON.stringify(collections.flatMap((collection) => (dataset[collection] ?? []).map(({ id }) => id)).join(' '))
  const others = Object.keys(dataset).filter((collection) => !APART.includes(collection))
  lists.push(
    `/** The ids of \`sources\`, between blanks. */\nexport const sourceIds: string = ${ids(['sources'])}`,
    `/** The ids of all other records, between blanks. */\nexport const otherIds: string = ${ids(others)}`,
  )
  const countries = (dataset['places'] ?? []).flatMap(({ country }) => country ?? [])
  const names = [...new Set(countries)].sort().map((code) => [code, [countryName(code, 'en'), countryName(code, 'zh')]])
  lists.push(
    `/** The names of the countries that places are in. */\nexport const knownCountries: Readonly<Record<string, readonly string[]>> = ${JSON.stringify(Object.fromEntries(names))}`,
  )
  return `${GENERATED}import type { Known } from '../query/engine/search-table.js'\n\n${lists.join('\n\n')}\n`
}

function slug(name: string): string {
  return name.toLowerCase().replaceAll(' ', '-')
}
