import { wrongType } from '../../describe/check-argument.js'

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
