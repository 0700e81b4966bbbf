import { checkChoice, wrongType } from '../describe/check-argument.js'
import { captionFields } from '../generated/tables.js'
import type { OwnRecord } from '../generated/types.js'
import type { OwnText, Text } from '../text.js'

/**
 * A label for a record: its name or title, what a figure counts, or the gist of a statement. If your own record has no text in
 * the language, the other language is used.
 *
 * @param language `en` or `zh`
 * @throws TypeError if `record` is not a record
 * @throws RangeError if the language is neither
 * @example
 * import { getForum, getPlace, label } from 'open-xiamen'
 * console.log(label(getPlace('metapan'), 'en'), label(getForum('cifit'), 'zh')) // Metapán 中国国际投资贸易洽谈会
 */
export function label(record: OwnRecord, language: keyof Text): string {
  checkChoice('label', 'language', language, ['en', 'zh'])
  const type: unknown = record?.type
  if (typeof type !== 'string' || !Object.hasOwn(captionFields, type)) {
    throw wrongType('label', 'record to be a record with a type', record)
  }
  const fields = record as unknown as Readonly<Record<string, OwnText | undefined>>
  const text = fields[captionFields[record.type]]
  const found = text?.[language] ?? text?.[language === 'en' ? 'zh' : 'en']
  if (typeof found === 'string') return found
  throw wrongType('label', 'record to have a name', record)
}
