import { describeValue } from '../../describe/describe-value.js'

/** An argument that must be a string and not be left out. */
export function readString(caller: string, argument: string, value: unknown): string {
  if (typeof value === 'string') return value
  throw new TypeError(`${caller}: expected ${argument} to be a string, found ${describeValue(value)}`)
}
