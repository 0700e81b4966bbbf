import { GENERATED } from './names.js'

type Named = { readonly id: string; readonly name: { readonly zh: string; readonly en: string } }

/**
 * src/generated/known-ids.ts: the ids and names of what queries ask for, so that a query of the bundled records can refuse an
 * unknown id with the nearest, without the records themselves.
 */
export function emitKnownIds(dataset: Readonly<Record<string, readonly Named[]>>): string {
  const lists = ['organizations', 'people', 'forums'].map((collection) => {
    const entries = (dataset[collection] ?? []).map(({ id, name }) => ({ id, name: { zh: name.zh, en: name.en } }))
    return `/** The ids and names of \`${collection}\`. */\nexport const known${collection.charAt(0).toUpperCase()}${collection.slice(1)}: readonly Known[] = ${JSON.stringify(entries)}`
  })
  return `${GENERATED}import type { Known } from '../query/engine/search-table.js'\n\n${lists.join('\n\n')}\n`
}
