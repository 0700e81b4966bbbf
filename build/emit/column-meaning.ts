import type { PartModel } from '../../src/model/field.js'
import { fieldsOf } from '../../src/model/index.js'
import { fieldsWithin } from '../../src/model/walk.js'

/** What a column means: of the field, or of the part of it that the column holds. */
export function columnMeaning(part: PartModel, path: readonly string[]): string {
  const fields = fieldsWithin(fieldsOf(part))
  const whole = path.join('.')
  const exact = fields.find((one) => one.path.join('.') === whole)
  if (exact) return exact.field.means.en
  const holder = fields.find((one) => one.path.join('.') === path.slice(0, -1).join('.'))
  const inner = PARTS[path.at(-1) ?? '']
  if (!holder || !inner)
    throw new RangeError(`columnMeaning: expected a meaning for ${part.collection} › ${whole}, found none`)
  return `${holder.field.means.en}: ${inner}`
}

/** The parts of texts and dates that have columns of their own. */
const PARTS: Readonly<Record<string, string>> = {
  zh: 'in Simplified Chinese',
  en: 'in English',
  edtf: 'as EDTF (ISO 8601-2)',
  start: 'the first calendar day that it can mean',
  end: 'the last calendar day that it can mean, inclusive',
  basis: 'whether a source states it or it was inferred',
  open: 'the side that has no bound',
}
