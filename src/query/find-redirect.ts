import { checkList } from '../describe/check-argument.js'
import { redirects as bundled } from '../generated/records.js'
import type { Redirect } from './redirect.js'

/**
 * What became of an id that is no longer in use: where it moved, into what it was split, or why it was withdrawn.
 *
 * @param redirects redirects of your own; the bundled ones unless given
 * @returns `undefined` for an id that is in use, or never was
 * @throws TypeError if `redirects` is not an array
 * @example
 * import { findRedirect } from 'open-xiamen'
 * console.log(findRedirect('cifit')) // undefined
 */
export function findRedirect(id: string, redirects: readonly Redirect[] = bundled): Redirect | undefined {
  checkList('findRedirect', 'redirects', redirects)
  return redirects.find((redirect) => redirect?.from === id)
}
