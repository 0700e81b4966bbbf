import { describeValue } from '../describe/describe-value.js'

/** @throws TypeError for what has no records one after the other */
export function checkRecords(caller: string, records: unknown): void {
  const one = typeof records === 'object' && records !== null ? (records as object) : undefined
  if (one && (Symbol.iterator in one || Symbol.asyncIterator in one)) return
  throw new TypeError(`${caller}: expected records to be a list or another iterable, found ${describeValue(records)}`)
}
