/** A value as an error message shows it: short, on one line. */
export function describeValue(value: unknown): string {
  if (value === undefined) return 'nothing'
  if (typeof value === 'bigint' || typeof value === 'symbol' || typeof value === 'function') return typeof value
  if (typeof value === 'number') return String(value)
  if (Array.isArray(value)) return `a list of ${value.length}`
  if (typeof value === 'object' && value !== null) {
    const keys = Object.keys(value)
    return `an object with ${keys.slice(0, 5).join(', ') || 'no fields'}${keys.length > 5 ? ', …' : ''}`
  }
  const text = JSON.stringify(value)
  return text.length > 80 ? `${text.slice(0, 79)}…` : text
}
