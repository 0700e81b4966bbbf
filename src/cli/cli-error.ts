import { didYouMean } from '../describe/nearest.js'

/** An error that the user can correct: one sentence on standard error, and exit status 2. */
export class CliError extends Error {
  override readonly name = 'CliError'
}

/** The error for an unknown word: `a command, one of list, get …`. */
export function unknownWord(what: string, found: string, known: readonly string[]): CliError {
  const list = known.length > 0 ? `, one of ${known.join(', ')}` : ''
  return new CliError(`expected ${what}${list}, found "${found}"${didYouMean(found, known)}`)
}
