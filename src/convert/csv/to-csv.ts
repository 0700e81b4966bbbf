import { bundledPart, type PartName, type PartRecord } from '../part.js'
import { wholeText } from '../text-format.js'
import { csvFormat } from './csv-format.js'

/**
 * Records as CSV (RFC 4180): a header and a line for each, which `fromCsv` reads back.
 *
 * Fields of nested objects have a column each (`name_zh`, `date_start`), lists of ids are joined by `;`, other lists are
 * JSON, and a field that a record lacks is an empty cell.
 *
 * @param part a collection, or `evidence`
 * @param records records of your own; the bundled ones unless given
 * @throws RangeError for another name
 * @throws TypeError for what is no record
 * @example
 * import { toCsv } from 'open-xiamen/convert'
 * const [header, first] = toCsv('ties').split('\r\n')
 * console.log(header?.split(',').slice(0, 4).join()) // id,type,name_zh,name_en
 * console.log(first?.split(',')[0]) // xiamen-netanya-sister-city
 */
export function toCsv<P extends PartName>(
  part: P,
  records: Iterable<PartRecord<P>> = bundledPart('toCsv', part),
): string {
  return wholeText(csvFormat('toCsv', part), records)
}
