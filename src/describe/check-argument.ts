import { describeValue } from './describe-value.js'

/** A value of the wrong type: `findEvents: expected query to be an object, found 5`. */
export function wrongType(caller: string, name: string, expected: string, found: unknown): TypeError {
  return new TypeError(`${caller}: expected ${name} to be ${expected}, found ${describeValue(found)}`)
}

/** A value of the right type that is none of those that there are; `near` offers some. */
export function wrongValue(caller: string, name: string, expected: string, found: unknown, near = ''): RangeError {
  return new RangeError(`${wrongType(caller, name, expected, found).message}${near}`)
}

/** @throws TypeError for what is no array; `name` is the parameter as its user knows it */
export function checkList(caller: string, name: string, value: unknown): void {
  if (!Array.isArray(value)) throw wrongType(caller, name, 'an array', value)
}

/** @throws TypeError for what is no string */
export function checkString(caller: string, name: string, value: unknown): asserts value is string {
  if (typeof value !== 'string') throw wrongType(caller, name, 'a string', value)
}

/** @throws RangeError for what is none of some words */
export function checkChoice(caller: string, name: string, value: unknown, words: readonly string[]): void {
  if ((words as readonly unknown[]).includes(value)) return
  const quoted = words.map((word) => `"${word}"`)
  throw wrongValue(caller, name, quoted.length === 2 ? quoted.join(' or ') : `one of ${quoted.join(', ')}`, value)
}
