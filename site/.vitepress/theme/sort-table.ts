/** Sorts a table of class `sortable` by the clicked column, in reverse on the next click. */
export function sortOnClick({ target }: MouseEvent): void {
  const head = target instanceof Element ? target.closest('.sort')?.closest('th') : undefined
  const table = head?.closest<HTMLTableElement>('table.sortable')
  const body = table?.tBodies[0]
  if (!head || !table || !body) return
  const descending = head.getAttribute('aria-sort') === 'ascending'
  const order = new Intl.Collator(document.documentElement.lang, { numeric: true })
  const rows = [...body.rows].map((row) => ({ row, key: keyOf(row.cells[head.cellIndex]) }))
  rows.sort((a, b) => order.compare(a.key, b.key) * (descending ? -1 : 1))
  body.append(...rows.map(({ row }) => row))
  for (const other of table.tHead?.querySelectorAll('th') ?? []) other.removeAttribute('aria-sort')
  head.setAttribute('aria-sort', descending ? 'descending' : 'ascending')
}

function keyOf(cell?: HTMLTableCellElement): string {
  return cell?.dataset['sort'] ?? cell?.textContent?.trim() ?? ''
}
