import { checkString } from '../describe/check-argument.js'
import { ALL_TRADITIONAL } from '../generated/all-traditional.js'
import type { Fold } from './fold.js'

/** Reads a table of pairs of a traditional character and its simplified form. */
export function foldOf(pairs: string): Fold {
  let table: ReadonlyMap<string, string> | undefined
  return (text) => {
    checkString('simplified', 'text', text)
    table ??= read(pairs)
    const known = table
    return text.replace(/\p{Script=Han}/gu, (character) => known.get(character) ?? character)
  }
}

function read(pairs: string): ReadonlyMap<string, string> {
  const characters = [...pairs]
  const table = new Map<string, string>()
  for (let at = 0; at < characters.length; at += 2) table.set(characters[at] as string, characters[at + 1] as string)
  return table
}

/**
 * A `fold` for `createSearch` that replaces traditional characters by simplified ones (OpenCC's table). It adds about 12 KB to
 * a bundle.
 *
 * @example
 * import { simplified } from 'open-xiamen/search'
 * console.log(simplified('廈門')) // 厦门
 */
export const simplified: Fold = /* @__PURE__ */ foldOf(ALL_TRADITIONAL)
