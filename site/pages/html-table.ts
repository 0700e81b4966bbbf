import { type Html, html } from './html.js'

/** A table with a heading above each column; each row is a `tr`, a line of its own. */
export function htmlTable(heads: readonly string[], rows: readonly Html[], className?: string): Html {
  const named = className === undefined ? html`` : html` class="${className}"`
  return html`<table${named}><thead><tr>${heads.map((head) => html`<th scope="col">${head}</th>`)}</tr></thead><tbody>
${rows}</tbody></table>`
}
