import { checkList } from '../describe/check-argument.js'
import { redirects as bundled } from '../generated/records.js'
import type { Redirect } from './redirect.js'

/**
 * The redirect of an id that is no longer in use: where it moved, what it was split into, or why it was withdrawn.
 *
 * @param redirects redirects of your own; the bundled ones if omitted
 * @returns `undefined` if the id is in use or was never used
 * @throws TypeError if `redirects` is not an array
 * @example
 * import { findRedirect } from 'open-xiamen'
 * console.log(findRedirect('cifit')) // undefined
 */
export function findRedirect(id: string, redirects: readonly Redirect[] = bundled): Redirect | undefined {
  checkList('findRedirect', 'redirects', redirects)
  return redirects.find((redirect) => redirect?.from === id)
}
