/** A bibliographic item in CSL-JSON, as far as it is used here. */
export interface CslItem {
  readonly id: string
  readonly type: 'article-newspaper'
  readonly title: string
  readonly language: string
  readonly author?: readonly { readonly literal: string }[]
  readonly 'container-title'?: string
  readonly issued: { readonly 'date-parts': readonly (readonly number[])[] }
  readonly note?: string
}
