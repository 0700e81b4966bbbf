import type { AnyRecord } from '../types/dataset.js'
import type { AnyIds } from '../types/ids.js'

/** Whether a record rests on public pages outside the articles, and on no article. */
export function isOfRegister(record: AnyRecord<AnyIds>): boolean {
  return 'origin' in record && record.origin === 'register'
}
