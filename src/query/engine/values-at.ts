/** Every value at a path into an object, through lists; those that are missing are left out. */
export function valuesAt(value: unknown, path: readonly string[], from = 0): unknown[] {
  if (Array.isArray(value)) return value.flatMap((item) => valuesAt(item, path, from))
  if (value === undefined || value === null) return []
  if (from === path.length) return [value]
  return typeof value === 'object'
    ? valuesAt((value as Record<string, unknown>)[path[from] as string], path, from + 1)
    : []
}
