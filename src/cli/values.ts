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

/**
 * @param where where the options have an effect: `with --to csv`
 * @throws CliError for one that is given elsewhere
 */
export function refuseOptions(values: Values, names: readonly string[], where: string, found: string): void {
  const given = names.find((name) => values[name] !== undefined)
  if (given !== undefined) throw new CliError(`expected --${given} only ${where}, found ${found}`)
}
