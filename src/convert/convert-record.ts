import { wrongType } from '../describe/check-argument.js'
import { describeValue } from '../describe/describe-value.js'

/** A problem with a record during conversion; `convertRecord` adds the position of the record. */
export class RecordFault extends Error {
  /** The path of the field, `name.en`; empty for the record itself. */
  readonly field: string
  readonly found: unknown

  /** @param expected what follows the field in the message: `to be a list` */
  constructor(field: string, expected: string, found: unknown) {
    super(expected)
    this.field = field
    this.found = found
  }
}

/**
 * Converts one record. An error names the position, the id and the field. An unexpected error, such as one thrown by a getter,
 * is reported in the same way and kept as `cause`.
 *
 * @throws TypeError if the record is not an object, or its conversion fails
 */
export function convertRecord<R, T>(caller: string, record: R, position: number, convert: (record: R) => T): T {
  const at = `${caller}: expected records[${position}]`
  try {
    if (typeof record !== 'object' || record === null) throw new RecordFault('', 'to be a record', record)
    return convert(record)
  } catch (error) {
    if (error instanceof RecordFault) {
      const { field, message, found } = error
      throw new TypeError(`${at}${field && `.${field}`}${nameOf(record)} ${message}, found ${describeValue(found)}`)
    }
    const why = error instanceof Error ? error.message : error
    throw new TypeError(`${at}${nameOf(record)} to match its schema, found an error: ${describeValue(why)}`, {
      cause: error,
    })
  }
}

function nameOf(record: unknown): string {
  try {
    const { id } = record as { id?: unknown }
    return typeof id === 'string' ? ` of ${describeValue(id)}` : ''
  } catch {
    return ''
  }
}

/** @throws TypeError if `value` is not iterable or is a string */
export function checkIterable(caller: string, name: string, value: unknown): void {
  const one = typeof value === 'object' && value !== null ? value : undefined
  if (one && (Symbol.iterator in one || Symbol.asyncIterator in one)) return
  throw wrongType(caller, `${name} to be an array or another iterable`, value)
}
