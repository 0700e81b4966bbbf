/** The redirect of an id that is no longer in use. An id is never reused for another record. */
export interface Redirect {
  /** The former id. */
  readonly from: string
  /** `moved`: the record has a new id; `split`: several records replace it; `withdrawn`: no record replaces it. */
  readonly kind: 'moved' | 'split' | 'withdrawn'
  /** The ids that replace it: one if it moved, several if it was split, none if it was withdrawn. */
  readonly to: readonly string[]
  readonly reason: string
  /** The version of the package that introduced the redirect. */
  readonly since: string
}
