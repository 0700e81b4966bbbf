import type { Text } from '../text.js'

/** The coverage of a collection, so that an empty result is not mistaken for "nothing happened". */
export interface Coverage {
  readonly scope: Text
  /** Whether the collection contains everything within the scope. */
  readonly complete: boolean
  /** The day on which this was true, `YYYY-MM-DD`. */
  readonly asOf: string
  /** The id of the source used to judge completeness. */
  readonly source?: string
}
