import type { Language } from '../../words/language.js'
import { fill } from '../../words/page-words.js'
import { type Html, html } from '../html.js'
import { answerWords } from './words.js'

/** A cell: what is shown, and by what it is sorted if that is not its text. */
export interface Cell {
  readonly shown: Html | string | number
  readonly sort?: string | number
}

/** A table whose columns are sorted by the buttons in their heads; the script is in the theme. */
export function sortableTable(
  heads: readonly string[],
  rows: readonly (readonly Cell[])[],
  language: Language,
  caption: string,
): Html {
  // one row has no order
  const head = heads.map((text) =>
    rows.length < 2
      ? html`<th scope="col">${text}</th>`
      : html`<th scope="col"><button type="button" class="sort" title="${fill(answerWords.sort[language], { column: text })}">${text}</button></th>`,
  )
  const body = rows.map((row) => {
    const cells = row.map(({ shown, sort }, at) => {
      const key = sort === undefined ? html`` : html` data-sort="${sort}"`
      return at === 0
        ? html`<th scope="row"${key}>${shown}</th>`
        : html`<td${key} data-label="${heads[at]}">${shown}</td>`
    })
    return html`<tr>${cells}</tr>\n`
  })
  return html`<table class="sortable cards-on-phone"><caption class="visually-hidden">${caption}</caption><thead><tr>${head}</tr></thead><tbody>
${body}</tbody></table>`
}
