import { GENERATED } from './names.js'

interface Named {
  readonly id: string
  readonly name: { readonly zh: string; readonly en: string }
  readonly aliases?: object
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
      name: { zh: name.zh, en: name.en },
      ...(aliases && { aliases }),
    }))
    return `/** The ids and names of \`${collection}\`. */\nexport const known${collection.charAt(0).toUpperCase()}${collection.slice(1)}: readonly Known[] = ${JSON.stringify(entries)}`
  })
  const ids = (collections: readonly string[]) =>
    JSON.stringify(collections.flatMap((collection) => (dataset[collection] ?? []).map(({ id }) => id)).join(' '))
  const others = Object.keys(dataset).filter((collection) => !APART.includes(collection))
  lists.push(
    `/** The ids of \`sources\`, between blanks. */\nexport const sourceIds: string = ${ids(['sources'])}`,
    `/** The ids of all other records, between blanks. */\nexport const otherIds: string = ${ids(others)}`,
  )
  return `${GENERATED}import type { Known } from '../query/engine/search-table.js'\n\n${lists.join('\n\n')}\n`
}
