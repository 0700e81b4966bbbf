import { describeValue } from '../describe/describe-value.js'
import { RecordFault } from './record-fault.js'

/**
 * What one record is converted to. A fault in it is told with its position and field; so is, with its cause, one that
 * nothing foresaw: a record that is not as its type says, a getter that throws.
 *
 * @throws TypeError
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
    throw new TypeError(`${at}${nameOf(record)} to be as its schema says, found a fault: ${describeValue(why)}`, {
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
