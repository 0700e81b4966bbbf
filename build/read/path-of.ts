/** The path of a field in YAML, such as `evidence.0.from`, as keys and positions. */
export function pathOf(field: string): (string | number)[] {
  return field.split('.').map((key) => (/^\d+$/.test(key) ? Number(key) : key))
}
