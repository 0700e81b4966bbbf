import { describeValue } from './describe-value.js'

/** A value of the wrong type: `findEvents: expected query to be an object, found 5`. */
export function wrongType(caller: string, expected: string, found: unknown, near = ''): TypeError {
  return new TypeError(`${caller}: expected ${expected}, found ${describeValue(found)}${near}`)
}

/** A value of the right type that is none of those that there are; `near` offers some. */
export function wrongValue(caller: string, expected: string, found: unknown, near = ''): RangeError {
  return new RangeError(wrongType(caller, expected, found, near).message)
}

/** An error that names the function that the user called, the position of the record, the field and what is wrong with it. */
export function recordFault(
  caller: string,
  position: number,
  field: string,
  expected: string,
  found: unknown,
): TypeError {
  return wrongType(caller, `records[${position}]${field === '' ? '' : `.${field}`} to be ${expected}`, found)
}

/** @throws TypeError for what is no array; `name` is the parameter as its user knows it */
export function checkList(caller: string, name: string, value: unknown): void {
  if (!Array.isArray(value)) throw wrongType(caller, `${name} to be an array`, value)
}

/** @throws TypeError for what is no string */
export function checkString(caller: string, name: string, value: unknown): asserts value is string {
  if (typeof value !== 'string') throw wrongType(caller, `${name} to be a string`, value)
}

/** @throws RangeError for what is none of some words */
export function checkChoice(caller: string, name: string, value: unknown, words: readonly string[]): void {
  if ((words as readonly unknown[]).includes(value)) return
  const quoted = words.map((word) => `"${word}"`)
  const expected = quoted.length === 2 ? quoted.join(' or ') : `one of ${quoted.join(', ')}`
  throw wrongValue(caller, `${name} to be ${expected}`, value)
}
