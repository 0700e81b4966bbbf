import { parseArgs } from 'node:util'

/**
 * The command line options of the site scripts.
 *
 * @throws RangeError if the base is not a path
 */
export function siteOptions(caller: string): { readonly base: string; readonly port: number } {
  const { base, port } = parseArgs({
    options: { base: { type: 'string', default: '/' }, port: { type: 'string', default: '4173' } },
  }).values
  if (!/^\/([\w./-]*\/)?$/.test(base)) {
    throw new RangeError(`${caller}: expected --base to be a path that begins and ends with "/", found "${base}"`)
  }
  return { base, port: Number(port) }
}
