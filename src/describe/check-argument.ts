import { describeValue } from './describe-value.js'

/** The error for a value of the wrong type: `findEvents: expected query to be an object, found 5`. */
export function wrongType(caller: string, expected: string, found: unknown, near = ''): TypeError {
  return new TypeError(`${caller}: expected ${expected}, found ${describeValue(found)}${near}`)
}

/** The error for an unknown value of the right type; `near` suggests known ones. */
export function wrongValue(caller: string, expected: string, found: unknown, near = ''): RangeError {
  return new RangeError(wrongType(caller, expected, found, near).message)
}

/** An error that names the public function, the position of the record, the field and the problem. */
export function recordFault(
  caller: string,
  position: number,
  field: string,
  expected: string,
  found: unknown,
): TypeError {
  return wrongType(caller, `records[${position}]${field === '' ? '' : `.${field}`} to be ${expected}`, found)
}

/** @throws TypeError if the value is not an array; `name` is the name of the parameter */
export function checkList(caller: string, name: string, value: unknown): void {
  if (!Array.isArray(value)) throw wrongType(caller, `${name} to be an array`, value)
}

/** @throws TypeError if the value is not a string */
export function checkString(caller: string, name: string, value: unknown): asserts value is string {
  if (typeof value !== 'string') throw wrongType(caller, `${name} to be a string`, value)
}

/** @throws RangeError if the value is not one of the words */
export function checkChoice(caller: string, name: string, value: unknown, words: readonly string[]): void {
  if ((words as readonly unknown[]).includes(value)) return
  const quoted = words.map((word) => `"${word}"`)
  const expected = quoted.length === 2 ? quoted.join(' or ') : `one of ${quoted.join(', ')}`
  throw wrongValue(caller, `${name} to be ${expected}`, value)
}
