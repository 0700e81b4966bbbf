import type { AnyRecord, CollectionName } from '../types/dataset.js'
import type { AnyIds } from '../types/ids.js'
import { type RecordType, referenceFields } from './reference-fields.js'

/** One id that a record holds, the field that holds it, and the types of record it may name. */
export interface HeldReference {
  readonly field: string
  readonly id: string
  readonly allowed: readonly RecordType[]
}

/** Every id that a record holds, in the order of its fields. */
export function referencesOf(collection: CollectionName, record: AnyRecord<AnyIds>): HeldReference[] {
  return Object.entries(referenceFields[collection]).flatMap(([field, allowed]) =>
    valuesAt(record, field.split('.')).map((id) => ({ field, id, allowed })),
  )
}

function valuesAt(value: unknown, path: readonly string[]): string[] {
  if (Array.isArray(value)) return value.flatMap((item) => valuesAt(item, path))
  if (typeof value === 'string') return path.length === 0 ? [value] : []
  const [key, ...rest] = path
  if (key === undefined || value === null || typeof value !== 'object') return []
  return valuesAt((value as Record<string, unknown>)[key], rest)
}
