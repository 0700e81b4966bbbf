import type { Text } from '../text.js'

/** What a collection covers, so that nobody takes an empty answer for "nothing happened". */
export interface Coverage {
  readonly scope: Text
  /** Whether everything within the scope is there. */
  readonly complete: boolean
  /** The day as of which that holds, `YYYY-MM-DD`. */
  readonly asOf: string
  /** The id of the source by which it was judged. */
  readonly source?: string
}
