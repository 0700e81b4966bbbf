import { type DayWindow, edtfWindow } from '../dates/edtf-window.js'
import { describeValue } from '../describe/describe-value.js'
import type { AnyIds } from '../types/ids.js'
import type { Tie } from '../types/tie.js'

/** Whether a tie held at the time that a query asks for. */
export type HeldThen = (tie: Tie<AnyIds>) => boolean

/**
 * Takes `asOf` out of a query of ties.
 *
 * @throws TypeError, RangeError for a value that is no date
 */
export function readAsOf(caller: string, query: unknown): { readonly asOf?: HeldThen; readonly rest: unknown } {
  if (typeof query !== 'object' || query === null || !Object.hasOwn(query, 'asOf')) return { rest: query }
  const { asOf, ...rest } = query as { asOf?: unknown; match?: unknown }
  if (asOf === undefined) return { rest }
  const { end = '9999' } = readDate(caller, asOf)
  return {
    rest,
    asOf:
      rest.match === 'within'
        ? ({ since }) => since !== undefined && since.end <= end
        : ({ since }) => since === undefined || since.start <= end,
  }
}

function readDate(caller: string, asOf: unknown): DayWindow {
  const found = describeValue(asOf)
  if (typeof asOf !== 'string') throw new TypeError(`${caller}: expected query.asOf to be a string, found ${found}`)
  try {
    return edtfWindow(asOf)
  } catch {
    throw new RangeError(
      `${caller}: expected query.asOf to be an EDTF date such as "2022", "2022-12" or "2022-12-31", found ${found}`,
    )
  }
}
