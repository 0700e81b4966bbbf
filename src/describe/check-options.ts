import { wrongType } from './check-argument.js'
import { didYouMean } from './nearest.js'

/**
 * Checks the options of a function; `null`, from untyped callers, means no options.
 *
 * @throws TypeError if they are not an object or one is unknown; the message suggests the nearest names
 */
export function checkOptions<T extends object>(
  caller: string,
  options: T | null | undefined,
  known: readonly (keyof T & string)[],
): T {
  if (options === undefined || options === null) return {} as T
  if (typeof options !== 'object') throw wrongType(caller, 'options to be an object', options)
  for (const name in options) {
    if ((known as readonly string[]).includes(name)) continue
    throw wrongType(caller, `options to have only ${known.join(', ')}`, name, didYouMean(name, known))
  }
  return options
}
