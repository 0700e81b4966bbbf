import { didYouMean } from '../describe/nearest.js'
import { CliError } from './cli-error.js'

/** The most values that are worth listing in one sentence. */
const MOST = 30

/** @throws CliError for an invalid value, with values like it; nothing given is fine */
export function checkOption(option: string, value: string | undefined, allowed: Iterable<string>): void {
  const values = [...allowed]
  if (value === undefined || values.includes(value)) return
  const known = values.length > MOST ? `one of ${values.length} that the data has` : `one of ${values.join(', ')}`
  throw new CliError(`expected --${option} to be ${known}, found "${value}"${didYouMean(value, values)}`)
}
