import type { OwnDate } from '../dates/edtf-date.js'
import type { OwnTie } from '../generated/types.js'
import { readDays } from './engine/read-query.js'
import type { RecordIndex } from './record-index.js'

/** Of some ties those that held at the time that a query asks for; `records` has the ties that succeed them. */
export type HeldThen = (found: OwnTie[], records: unknown) => OwnTie[]

/**
 * Takes `asOf` out of a query of ties. A tie holds from `since`, else from the date of its earliest source, until the
 * `since` of the tie that succeeds it.
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

/** It can have begun by then, and need not have ended before, nor on the day on which it began. */
const canHaveHeld: Holds = (begun, ended, { start, end }) =>
  (begun === undefined || begun.start <= end) &&
  (ended === undefined || ended.end > later(begun?.start ?? start, start))

/** It had begun by then, and had not ended when it had both begun and the time come. */
const surelyHeld: Holds = (begun, ended, { start, end }) =>
  begun !== undefined && begun.end <= end && (ended === undefined || ended.start > later(begun.end, start))

function later(one: string, other: string): string {
  return one > other ? one : other
}
