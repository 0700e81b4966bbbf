import { wholeText } from '../text-format.js'
import { ndjsonFormat } from './ndjson-format.js'

/**
 * Records as NDJSON: one a line, as JSON, each line ended by `\n`.
 *
 * @throws TypeError for what is no record
 * @example
 * import { sisterCities } from 'open-xiamen'
 * import { toNdjson } from 'open-xiamen/convert'
 * console.log(toNdjson(sisterCities).split('\n').length - 1 === sisterCities.length) // true
 */
export function toNdjson(records: Iterable<object>): string {
  return wholeText(ndjsonFormat('toNdjson'), records)
}
