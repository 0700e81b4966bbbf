/** The same text in two languages: `zh` Simplified Chinese, `en` English. */
export interface Text {
  readonly zh: string
  readonly en: string
}

/** A text of your own, in one or both languages. */
export type OwnText =
  | { readonly zh: string; readonly en?: string | undefined }
  | { readonly en: string; readonly zh?: string | undefined }

/** Other names and short forms, by language. */
export interface Aliases {
  readonly zh?: readonly string[] | undefined
  readonly en?: readonly string[] | undefined
}
