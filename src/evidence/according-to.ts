import { valueAt } from '../describe/value-at.js'
import type { RecordId, SourceId } from '../generated/ids.js'
import { sources } from '../generated/records.js'
import type { AnyRecord, OwnEvidence, OwnRecord } from '../generated/types.js'
import { getById } from '../query/find-by-id.js'
import type { Text } from '../text.js'
import { evidenceOf } from './evidence-for.js'

/**
 * A record according to one source: `id`, `type` and only the fields that the source supports, with the source's own values.
 */
export type RecordAccordingTo<I extends RecordId = RecordId> = ToldOf<AnyRecord, I>

type ToldOf<R, I> = R extends { readonly id: infer J } ? (I extends J ? Told<R> : never) : never

/** A text may be in one language only. */
type Told<R> = Pick<R, keyof R & ('id' | 'type')> & {
  readonly [K in Exclude<keyof R, 'id' | 'type'>]?: R[K] extends Text | undefined ? Partial<NonNullable<R[K]>> : R[K]
}

/**
 * A record according to one source. A field is omitted if the source gives no valid value by itself: the source is less exact
 * in a way that no value can express, or it needs another source. A list contains only the items that the source gives.
 *
 * @param source the id of a source
 * @param id the id of a record
 * @returns frozen; `undefined` if the source does not mention the record
 * @throws RangeError if no source or record has the id; the message suggests the nearest ids
 * @example
 * import { accordingTo } from 'open-xiamen/evidence'
 * const wellington = accordingTo('foreign-affairs-2022', 'xiamen-wellington-sister-city')
 * console.log(wellington?.partner, wellington?.kind) // wellington undefined
 */
export function accordingTo<I extends RecordId>(source: SourceId, id: I): RecordAccordingTo<I> | undefined {
  getById('accordingTo', 'a source', sources, source)
  const { record, entries } = evidenceOf('accordingTo', id)
  const own = entries.filter((entry) => entry.source === source)
  return own.length === 0 ? undefined : (toldBy(record, own) as unknown as RecordAccordingTo<I>)
}

/** The fields of a record that the entries of one source give. */
export function toldBy(record: OwnRecord, entries: readonly OwnEvidence[]): Readonly<Record<string, unknown>> {
  const told: Record<string, unknown> = { id: record.id, type: record.type }
  for (const { fields, agrees, says = {}, with: others } of entries) {
    // a value that needs another source is omitted
    if (others) continue
    for (const field of fields) {
      const said = Object.hasOwn(says, field)
        ? says[field]
        : agrees === 'yes'
          ? valueAt(record, field.split('.'))
          : undefined
      if (said !== undefined) put(told, field, said)
    }
  }
  return frozen(told)
}

/** Sets a value at a path; parts of a list from several passages are combined. */
function put(told: Record<string, unknown>, field: string, value: unknown): void {
  const [top = '', inner] = field.split('.')
  const before = told[top]
  if (inner !== undefined) told[top] = { ...(before as object | undefined), [inner]: value }
  else if (Array.isArray(before) && Array.isArray(value)) {
    const known = new Set(before.map((item) => JSON.stringify(item)))
    told[top] = [...before, ...value.filter((item) => !known.has(JSON.stringify(item)))]
  } else told[top] = value
}

function frozen(told: Record<string, unknown>): Readonly<Record<string, unknown>> {
  // source values are frozen; objects and lists created here are not yet
  for (const value of Object.values(told)) if (typeof value === 'object') Object.freeze(value)
  return Object.freeze(told)
}
