/** Groups entries by the id of their record; the entries keep their order. */
export function groupByRecord<E extends { readonly record: string }>(entries: readonly E[]): Map<string, E[]> {
  const groups = new Map<string, E[]>()
  for (const entry of entries) {
    const group = groups.get(entry.record)
    if (group) group.push(entry)
    else groups.set(entry.record, [entry])
  }
  return groups
}
