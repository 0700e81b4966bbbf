import type { AnyRecord } from '../types/dataset.js'
import type { EdtfDate } from '../types/edtf-date.js'
import type { AnyIds } from '../types/ids.js'

/** The date of a record of any type; `undefined` where it has none. */
export function dateOf(record: AnyRecord<AnyIds>): EdtfDate | undefined {
  switch (record.type) {
    case 'event':
    case 'initiative':
      return record.date
    case 'tie':
      return record.since
    case 'figure':
    case 'statement':
      return record.period
    case 'source':
      return record.published
    default:
      return undefined
  }
}
