import type { PartModel } from '../../src/model/field.js'
import { fieldsOf } from '../../src/model/index.js'
import { fieldsWithin } from '../../src/model/walk.js'

/** The meaning of a column: of the field, or of the part of the field in the column. */
export function columnMeaning(part: PartModel, path: readonly string[]): string {
  const meanings = new Map(fieldsWithin(fieldsOf(part)).map((one) => [one.path.join('.'), one.field.means.en]))
  return meanings.get(path.join('.')) ?? `${meanings.get(path.slice(0, -1).join('.'))}: ${PARTS[path.at(-1) ?? '']}`
}

/** The parts of texts and dates that have separate columns. */
const PARTS: Readonly<Record<string, string>> = {
  zh: 'in Simplified Chinese',
  en: 'in English',
  edtf: 'as EDTF (ISO 8601-2)',
  start: 'the first calendar day that the date can mean',
  end: 'the last calendar day that the date can mean, inclusive',
  basis: 'whether a source states the date or it was inferred',
  open: 'the open side of the date',
}
