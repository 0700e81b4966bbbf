/** Deeply freezes a value without cycles and returns it. It runs on every record when the library is loaded. */
export function deepFreeze<T>(value: T): T {
  if (Array.isArray(value)) {
    for (let at = 0; at < value.length; at++) freezePart(value[at])
  } else for (const key in value) freezePart(value[key])
  return Object.freeze(value)
}

function freezePart(part: unknown): void {
  if (typeof part === 'object' && part !== null) deepFreeze(part)
}
