/** The value at the end of a path. Inherited properties, such as `constructor`, are ignored. */
export function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (at, key) =>
      typeof at === 'object' && at !== null && Object.hasOwn(at, key) ? at[key as keyof typeof at] : undefined,
    value,
  )
}

/** Every value at a path into an object, through lists; missing values are skipped. */
export function valuesAt(value: unknown, path: readonly string[], from = 0): unknown[] {
  if (Array.isArray(value)) return value.flatMap((item) => valuesAt(item, path, from))
  if (value === undefined || value === null) return []
  if (from === path.length) return [value]
  return typeof value === 'object'
    ? valuesAt((value as Record<string, unknown>)[path[from] as string], path, from + 1)
    : []
}

/** The texts at a path, in both languages. */
export function textsAt(record: object, path: readonly string[]): string[] {
  return valuesAt(record, path).flatMap((value) => {
    if (typeof value === 'string') return value
    return Object.values(value as object)
      .flat()
      .filter((text): text is string => typeof text === 'string')
  })
}
