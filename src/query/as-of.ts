import type { OwnDate } from '../dates/edtf-date.js'
import type { OwnTie } from '../generated/types.js'
import { readDays } from './engine/read-query.js'
import type { RecordIndex } from './record-index.js'

/** Filters ties to those in force at the time in the query; `records` holds the ties that succeed them. */
export type HeldThen = (found: OwnTie[], records: unknown) => OwnTie[]

/**
 * Splits `asOf` from a query of ties. A tie is in force from `since`, or else from the date of its earliest source, until the
 * `since` of its successor.
 *
 * @throws TypeError, RangeError if `asOf` is not an EDTF date
 */
export function readAsOf(caller: string, query: unknown): { readonly asOf?: HeldThen; readonly rest: unknown } {
  if (typeof query !== 'object' || query === null || !Object.hasOwn(query, 'asOf')) return { rest: query }
  const { asOf, ...rest } = query as { asOf?: unknown; match?: unknown }
  if (asOf === undefined) return { rest }
  const days = readDays(caller, 'asOf', asOf)
  const holds = rest.match === 'within' ? surelyHeld : canHaveHeld
  return {
    rest,
    asOf: (found, records) => {
      const all = Array.isArray(records) ? (records as readonly OwnTie[]) : (records as RecordIndex<OwnTie>).records
      const byId = new Map(all.map((tie) => [tie.id, tie]))
      return found.filter((tie) => holds(tie.since ?? tie.firstReported, byId.get(tie.succeededBy ?? '')?.since, days))
    },
  }
}

type Holds = (begun: OwnDate | undefined, ended: OwnDate | undefined, days: { start: string; end: string }) => boolean

/** It may have begun by then, and may not have ended before then or on the day it began. */
const canHaveHeld: Holds = (begun, ended, { start, end }) =>
  (begun === undefined || begun.start <= end) &&
  (ended === undefined || ended.end > later(begun?.start ?? start, start))

/** It had certainly begun by then and had certainly not ended. */
const surelyHeld: Holds = (begun, ended, { start, end }) =>
  begun !== undefined && begun.end <= end && (ended === undefined || ended.start > later(begun.end, start))

function later(one: string, other: string): string {
  return one > other ? one : other
}
