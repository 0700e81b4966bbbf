/** The same text in two languages: `zh` Simplified Chinese, `en` English. */
export interface Text {
  readonly zh: string
  readonly en: string
}

/** A text of your own, in either language or in both. */
export type OwnText =
  | { readonly zh: string; readonly en?: string | undefined }
  | { readonly en: string; readonly zh?: string | undefined }

/** Other names and short forms of a thing, by language. */
export interface Aliases {
  readonly zh?: readonly string[] | undefined
  readonly en?: readonly string[] | undefined
}
