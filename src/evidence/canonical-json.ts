/**
 * A value as canonical JSON (RFC 8785): keys in the order of their UTF-16 code units, no blanks, numbers and strings as
 * ECMAScript writes them. Fields that are `undefined` are left out, as `JSON.stringify` does.
 *
 * @throws TypeError for what JSON cannot hold
 */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`
  if (typeof value === 'object' && value !== null) {
    const fields = value as Readonly<Record<string, unknown>>
    const names = Object.keys(fields)
      .filter((name) => fields[name] !== undefined)
      .sort()
    return `{${names.map((name) => `${JSON.stringify(name)}:${canonicalJson(fields[name])}`).join(',')}}`
  }
  const json: string | undefined =
    typeof value === 'number' && !Number.isFinite(value) ? undefined : JSON.stringify(value)
  if (json === undefined)
    throw new TypeError(`canonicalJson: expected a value that JSON can hold, found ${String(value)}`)
  return json
}
