import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { compileDate } from '../../scripts/compile/compile-date.js'
import { partNames } from '../../src/references/collection-names.js'
import { jsonSchema } from '../../src/schema/json-schema.js'
import type { Loose, LooseDataset } from '../broken-dataset.js'

const ajv = new Ajv2020({ strict: false })
;(addFormats as unknown as (ajv: Ajv2020) => void)(ajv)
const validators = partNames.map((part) => ({ part, validate: ajv.compile(jsonSchema(part)) }))

/** Fields that hold ids, written down anew: the rules are not asked about themselves. */
const ID_FIELDS = [
  'places',
  'forum',
  'partOf',
  'about',
  'place',
  'organizers',
  'party',
  'partner',
  'sources',
  'within',
  'parent',
  'organization',
  'by',
  'event',
  'who',
  'publisher',
  'relayedFrom',
  'byline',
  'photographs',
]
const FREE = ['id', 'type', 'sources', 'references']
const FREE_IN: Readonly<Record<string, readonly string[]>> = {
  tie: ['name', 'country', 'origin'],
  place: ['country', 'subdivision', 'location', 'geonames', 'unlocode'],
}

/** Whether a record is against the JSON Schema of its collection; what throws when it is read is not told to be. */
export function isMisshapen(part: string, item: unknown): boolean {
  try {
    return validators.find((validator) => validator.part === part)?.validate(item) === false
  } catch {
    return false
  }
}

/**
 * What is wrong with a dataset by another way than that of the library: JSON Schema checked by Ajv, dates by the edtf
 * package, and ids, references and evidence counted by hand. Not every rule, but none that it does not have.
 */
export function faultOf(data: LooseDataset): string | undefined {
  for (const { part, validate } of validators) {
    for (const item of data[part as keyof LooseDataset] ?? []) {
      if (!validate(item)) return `${part}: ${ajv.errorsText(validate.errors)}`
    }
  }
  const records: Loose[] = partNames.flatMap((part) =>
    part === 'evidence' || part === 'corroboration' ? [] : data[part],
  )
  const ids = new Set(records.map(({ id }) => id))
  if (ids.size !== records.length) return 'two records with one id'
  const told = new Map<string, Set<string>>()
  for (const { record, fields, source } of data.evidence) {
    if (!ids.has(record) || !ids.has(source)) return `evidence of ${record}, which is none`
    told.set(record, new Set([...(told.get(record) ?? []), ...fields]))
  }
  for (const record of records) {
    const dangling = idsIn(record).find((id) => !ids.has(id))
    if (dangling !== undefined) return `${record.id} refers to ${dangling}`
    const window = datesIn(record).find((date) => !isWindow(date))
    if (window) return `${record.id} has the date ${JSON.stringify(window)}`
    if (record.origin === 'register') continue
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

function datesIn(value: Loose): Loose[] {
  if (typeof value !== 'object' || value === null) return []
  return 'edtf' in value ? [value] : Object.values(value).flatMap(datesIn)
}

function isWindow({ edtf: text, start, end }: Loose): boolean {
  try {
    const date = compileDate(text, 'stated')
    return date.start === start && date.end === end
  } catch {
    return false
  }
}
