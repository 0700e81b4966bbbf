/** What became of an id that is no longer in use. An id is never given to another record. */
export interface Redirect {
  /** The id that was. */
  readonly from: string
  /** `moved`: the record has another id; `split`: several records have taken its place; `withdrawn`: none has. */
  readonly kind: 'moved' | 'split' | 'withdrawn'
  /** The ids that stand for it now: one where it moved, several where it was split, none where it was withdrawn. */
  readonly to: readonly string[]
  readonly reason: string
  /** The version of the package since which this holds. */
  readonly since: string
}
