/** Where a name or a code comes from that the articles do not give: a public page and the day it was looked up. */
export interface Reference {
  /** The fields it supports, e.g. `name.en`, `location`, `unlocode`. */
  readonly fields: readonly string[]
  readonly title: string
  readonly url: string
  /** `YYYY-MM-DD`. */
  readonly consulted: string
}
