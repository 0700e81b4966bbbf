import { describeValue } from '../describe/describe-value.js'
import { captionFields, textFields } from '../generated/tables.js'
import type { OwnRecord } from '../generated/types.js'
import { textsAt } from '../query/engine/matches.js'

/** The texts of a record in which words are looked for: those that name it, and the others. */
export function searchedTexts(
  record: OwnRecord,
  position: number,
): { readonly names: readonly string[]; readonly texts: readonly string[] } {
  const type: unknown = record?.type
  if (typeof type !== 'string' || !Object.hasOwn(textFields, type)) {
    throw new TypeError(
      `createSearch: expected records[${position}] to be a record with a type, found ${describeValue(record)}`,
    )
  }
  const caption = captionFields[record.type]
  const at = (fields: readonly string[]) => fields.flatMap((field) => textsAt(record, field.split('.')))
  return {
    names: at([caption, 'aliases']),
    texts: at(['kind', ...textFields[record.type].filter((field) => field !== caption && field !== 'aliases')]),
  }
}
