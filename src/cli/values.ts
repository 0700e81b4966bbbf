import { didYouMean } from '../describe/nearest.js'
import { CliError } from './cli-error.js'
import type { Values } from './command.js'

/** The value of an option that may be given once. */
export function text(values: Values, name: string): string | undefined {
  const value = values[name]
  return typeof value === 'string' ? value : undefined
}

/**
 * The value of an option that is a positive whole number.
 *
 * @throws CliError that names the option as typed
 */
export function positive(values: Values, name: string): number | undefined {
  const value = text(values, name)
  if (value === undefined) return undefined
  const number = Number(value)
  if (Number.isInteger(number) && number > 0) return number
  throw new CliError(`expected --${name} to be a positive whole number, found "${value}"`)
}

/** The maximum number of values to list in a sentence. */
const MOST = 30

/** The expectation for a value that is not in a list. */
export function oneOf(values: readonly string[]): string {
  return values.length > MOST ? `one of the ${values.length} in the data` : `one of ${values.join(', ')}`
}

/** @throws CliError if the value is invalid; the message suggests similar values; no value is valid */
export function checkOption(option: string, value: string | undefined, allowed: Iterable<string>): void {
  const values = [...allowed]
  if (value === undefined || values.includes(value)) return
  throw new CliError(`expected --${option} to be ${oneOf(values)}, found "${value}"${didYouMean(value, values)}`)
}

/**
 * @param where where the options have an effect: `with --to csv`
 * @throws CliError for one that is given elsewhere
 */
export function refuseOptions(values: Values, names: readonly string[], where: string, found: string): void {
  const given = names.find((name) => values[name] !== undefined)
  if (given !== undefined) throw new CliError(`expected --${given} only ${where}, found ${found}`)
}
