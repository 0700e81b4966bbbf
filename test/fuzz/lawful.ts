import * as z from 'zod'
import { ownPartSchemas } from '../../src/generated/schemas.js'
import { partNames } from '../../src/generated/tables.js'
import { ajvWithFormats } from '../ajv.js'
import { edtfDays } from '../edtf-days.js'
import type { Loose } from '../query/by-hand.js'
import type { LooseDataset } from './mutations.js'

const ajv = ajvWithFormats({ strict: false })
// `parseDataset` accepts the shapes of users' own records, which have no published JSON Schema
const validators = partNames.map((part) => ({ part, validate: ajv.compile(z.toJSONSchema(ownPartSchemas[part])) }))

/** Fields with ids, listed independently of the rules under test. */
const ID_FIELDS = [
  ...'places forum partOf about place organizers party partner signedIn succeededBy sources within parent'.split(' '),
  ...'organization by event who newspaper relayedFrom byline photographs reprintOf'.split(' '),
]
/** Fields that need no evidence: identifiers and derived fields. */
const FREE = ['id', 'type', 'sources', 'disputed']
const FREE_IN: Readonly<Record<string, readonly string[]>> = {
  event: ['countries', 'regions'],
  tie: ['name', 'country', 'regions', 'firstReported', 'lastConfirmed'],
  source: ['kind', 'start', 'end'],
}

/** Whether a record violates the JSON Schema of its collection; records that throw when read are skipped. */
export function isMisshapen(part: string, item: unknown): boolean {
  try {
    return validators.find((validator) => validator.part === part)?.validate(item) === false
  } catch {
    return false
  }
}

/**
 * The problems of a dataset, found independently of the library: JSON Schema by Ajv, dates by the edtf package, and ids,
 * references and evidence by hand. It covers a subset of the library's rules.
 */
export function faultOf(data: LooseDataset): string | undefined {
  for (const { part, validate } of validators) {
    for (const item of data[part] ?? []) {
      if (!validate(item)) return `${part}: ${ajv.errorsText(validate.errors)}`
    }
  }
  const records: Loose[] = partNames.flatMap((part) => (part === 'evidence' ? [] : data[part]))
  const ids = new Set(records.map(({ id }) => id))
  if (ids.size !== records.length) return 'two records with one id'
  const told = new Map<string, Set<string>>()
  for (const { record, fields, source, agrees, says = {} } of data.evidence) {
    if (!ids.has(record) || !ids.has(source)) return `evidence of ${record} in ${source}, one of which is unknown`
    const unread = Object.keys(says).find((field) => !fields.includes(field))
    if (unread !== undefined) return `evidence of ${record} says what ${unread} is, and is not about it`
    const wrong = datesIn(says).find((date) => !isWindow(date))
    if (wrong) return `evidence of ${record} has the date ${JSON.stringify(wrong)}`
    // the field of `name.zh` is `name`
    const tops = fields.map((field: string) => field.split('.')[0])
    if (agrees === 'yes') told.set(record, new Set([...(told.get(record) ?? []), ...tops]))
  }
  for (const record of records) {
    const dangling = idsIn(record).find((id) => !ids.has(id))
    if (dangling !== undefined) return `${record.id} refers to ${dangling}`
    const window = datesIn(record).find((date) => !isWindow(date))
    if (window) return `${record.id} has the date ${JSON.stringify(window)}`
    // pages and datasets speak for themselves
    if (record.type === 'source' && record.kind !== 'article') continue
    for (const [field, value] of Object.entries(record)) {
      if (value === undefined || FREE.includes(field) || FREE_IN[record.type]?.includes(field)) continue
      if (field === 'aliases' && !(value as Loose).zh) continue
      if (!told.get(record.id)?.has(field)) return `${record.id} › ${field} has no evidence`
    }
  }
  return undefined
}

function idsIn(value: Loose, field = ''): string[] {
  if (typeof value === 'string') return ID_FIELDS.includes(field) ? [value] : []
  if (typeof value !== 'object' || value === null) return []
  return Array.isArray(value)
    ? value.flatMap((item) => idsIn(item, field))
    : Object.entries(value).flatMap(([key, held]) => idsIn(held, key))
}

export function datesIn(value: Loose): Loose[] {
  if (typeof value !== 'object' || value === null) return []
  return 'edtf' in value ? [value] : Object.values(value).flatMap(datesIn)
}

export function isWindow({ edtf, start, end, open }: Loose): boolean {
  const days = edtfDays(edtf)
  const expected = /^\[?\.\./.test(edtf) ? 'start' : /\.\.\]?$/.test(edtf) ? 'end' : undefined
  return days?.start === start && days?.end === end && open === expected
}
