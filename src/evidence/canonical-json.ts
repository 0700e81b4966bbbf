/**
 * A value as canonical JSON (RFC 8785): keys in UTF-16 code unit order, no spaces, numbers and strings as in ECMAScript. Like
 * `JSON.stringify`, it omits fields that are `undefined`.
 *
 * @throws TypeError if the value cannot be represented in JSON
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
    throw new TypeError(`canonicalJson: expected a value that JSON can represent, found ${String(value)}`)
  return json
}
