const LONGEST = 80

/** Any value as shown in an error message, short and on one line. */
export function describeValue(value: unknown): string {
  if (value === undefined) return 'nothing'
  if (typeof value === 'bigint' || typeof value === 'symbol' || typeof value === 'function') return typeof value
  if (typeof value === 'number') return String(value)
  if (Array.isArray(value)) return `a list of ${value.length}`
  if (typeof value === 'object' && value !== null) return cut(describeObject(value), LONGEST)
  // only the visible part is escaped
  return cut(JSON.stringify(typeof value === 'string' ? value.slice(0, LONGEST) : value), LONGEST)
}

function describeObject(value: object): string {
  let keys: string[]
  try {
    keys = Object.keys(value)
  } catch {
    return 'an object that cannot be read'
  }
  return `an object with ${keys.slice(0, 5).join(', ') || 'no fields'}${keys.length > 5 ? ', …' : ''}`
}

/** A text cut to a number of characters, with `…` at the end if it was cut. */
export function cut(text: string, longest: number): string {
  return text.length > longest ? `${text.slice(0, longest - 1)}…` : text
}
