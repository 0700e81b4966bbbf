import { didYouMean } from '../describe/nearest.js'

/** What a user can put right: told in one sentence on standard error, with exit status 2. */
export class CliError extends Error {
  override readonly name = 'CliError'
}

/** An error for a word that is none of those known: `a command, one of list, get …`. */
export function unknownWord(what: string, found: string, known: readonly string[]): CliError {
  const list = known.length > 0 ? `, one of ${known.join(', ')}` : ''
  return new CliError(`expected ${what}${list}, found "${found}"${didYouMean(found, known)}`)
}
