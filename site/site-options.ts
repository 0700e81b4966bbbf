import { parseArgs } from 'node:util'

/**
 * What the scripts of the site take from the command line.
 *
 * @throws RangeError if the base is not a path or the port is not a number up to 65535
 */
export function siteOptions(caller: string): { readonly base: string; readonly port: number } {
  const { base, port } = parseArgs({
    options: { base: { type: 'string', default: '/' }, port: { type: 'string', default: '4173' } },
  }).values
  if (!/^\/([\w./-]*\/)?$/.test(base)) {
    throw new RangeError(`${caller}: expected --base to be a path that begins and ends with "/", found "${base}"`)
  }
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65_535) {
    throw new RangeError(`${caller}: expected --port to be a number up to 65535, found "${port}"`)
  }
  return { base, port: Number(port) }
}
