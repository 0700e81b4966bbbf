import { redirects as bundled } from '../records/redirects.js'
import type { Redirect } from '../types/redirect.js'

/**
 * What became of an id that is no longer in use: where it moved, into what it was split, or why it was withdrawn.
 *
 * @param redirects redirects of your own; the bundled ones unless given
 * @returns `undefined` for an id that is in use, or never was
 * @example
 * import { findRedirect } from 'open-xiamen'
 * console.log(findRedirect('cifit')) // undefined
 */
export function findRedirect(id: string, redirects: readonly Redirect[] = bundled): Redirect | undefined {
  return redirects.find(({ from }) => from === id)
}
