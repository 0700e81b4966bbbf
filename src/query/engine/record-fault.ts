import { describeValue } from '../../describe/describe-value.js'

/** An error that names the function that the user called, the position of the record, the field and what is wrong with it. */
export function recordFault(
  caller: string,
  position: number,
  field: string,
  expected: string,
  found: unknown,
): TypeError {
  const at = `records[${position}]${field === '' ? '' : `.${field}`}`
  return new TypeError(`${caller}: expected ${at} to be ${expected}, found ${describeValue(found)}`)
}
