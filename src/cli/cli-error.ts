import { didYouMean } from '../describe/nearest.js'

/** An error that the user can correct: one sentence on standard error, and exit status 2. */
export class CliError extends Error {
  override readonly name = 'CliError'
}

/**
 * Returns the item of a list that has the given name. The items can be the names themselves.
 *
 * @throws CliError if no item has this name; the message suggests similar names
 */
export function oneOf<T>(what: string, found: string, known: readonly T[], nameOf: (one: T) => string = String): T {
  const item = known.find((one) => nameOf(one) === found)
  if (item !== undefined) return item
  const names = known.map((one) => nameOf(one))
  throw new CliError(
    `expected ${what} to be one of ${names.join(', ') || 'none'}, found "${found}"${didYouMean(found, names)}`,
  )
}
