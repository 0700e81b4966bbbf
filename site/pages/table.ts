import type { Language } from '../words/language.js'
import { type Html, html, type Inserted } from './html.js'

/** A table with headings; each row is a list of cells or a `tr`, on its own line. */
export function htmlTable(
  heads: readonly (Html | string)[],
  rows: readonly (Html | readonly Inserted[])[],
  className = '',
  caption?: string,
): Html {
  const named = className === '' ? '' : html` class="${className}"`
  const body = rows.map((row) => ('text' in row ? row : html`<tr>${row.map((cell) => html`<td>${cell}</td>`)}</tr>\n`))
  const told = caption === undefined ? '' : html`<caption class="visually-hidden">${caption}</caption>`
  return html`<table${named}>${told}<thead><tr>${heads.map((head) => html`<th scope="col">${head}</th>`)}</tr></thead><tbody>
${body}</tbody></table>`
}

/** A cell: its content, and its sort key if it is not the text. */
export type Cell = Html | string | number | { readonly shown: Html | string; readonly sort: string | number }

/** A table with sort buttons in the headings; the script is in the theme. */
export function sortableTable(
  heads: readonly string[],
  rows: readonly (readonly Cell[])[],
  language: Language,
  caption: string,
): Html {
  // one row has no order
  const buttons = heads.map((column) =>
    rows.length < 2
      ? column
      : html`<button type="button" class="sort" title="${{ en: `Sort by ${column}`, zh: `按${column}排序` }[language]}">${column}</button>`,
  )
  const body = rows.map((row) => {
    const cells = row.map((cell, at) => {
      const { shown, sort } = typeof cell === 'object' && 'shown' in cell ? cell : { shown: cell, sort: undefined }
      const key = sort === undefined ? '' : html` data-sort="${sort}"`
      return at === 0
        ? html`<th scope="row"${key}>${shown}</th>`
        : html`<td${key} data-label="${heads[at]}">${shown}</td>`
    })
    return html`<tr>${cells}</tr>\n`
  })
  return htmlTable(buttons, body, 'sortable cards-on-phone', caption)
}
