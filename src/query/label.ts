import { describeValue } from '../describe/describe-value.js'
import type { AnyRecord } from '../types/dataset.js'
import type { AnyIds } from '../types/ids.js'
import type { Text } from '../types/text.js'

/**
 * What a record is called: its name or title; for a figure what it counts, for a statement its gist.
 *
 * @param language `en` or `zh`
 * @throws TypeError for what is no record
 * @throws RangeError for another language
 * @example
 * import { getForum, getPlace, label } from 'open-xiamen'
 * console.log(label(getPlace('metapan'), 'en'), label(getForum('cifit'), 'zh')) // Metapán 投洽会
 */
export function label(record: AnyRecord<AnyIds>, language: keyof Text): string {
  if (language !== 'en' && language !== 'zh') {
    throw new RangeError(`label: expected language to be "en" or "zh", found ${describeValue(language)}`)
  }
  const text: unknown = labelOf(record)?.[language]
  if (typeof text === 'string') return text
  throw new TypeError(`label: expected record to have a name, found ${describeValue(record)}`)
}

function labelOf(record: AnyRecord<AnyIds>): Text | undefined {
  switch (record?.type) {
    case 'figure':
      return record.counts
    case 'statement':
      return record.gist
    case 'source':
      return record.title
    case 'event':
    case 'forum':
    case 'tie':
    case 'place':
    case 'organization':
    case 'person':
    case 'initiative':
      return record.name
    default:
      throw new TypeError(`label: expected record to be a record with a type, found ${describeValue(record)}`)
  }
}
