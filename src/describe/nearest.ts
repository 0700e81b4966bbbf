import leven from 'leven'
import { wrongValue } from './check-argument.js'

/** The likeliest of some names for an unknown one: at most three, the likeliest first. */
export function nearest(word: string, names: Iterable<string>): string[] {
  const wanted = word.toLowerCase()
  const far = Math.max(1, Math.floor(wanted.length / 3))
  const near: { name: string; distance: number }[] = []
  for (const name of new Set(names)) {
    // part of a long name is as near as a letter wrong
    const part = wanted.length > 2 && name.toLowerCase().includes(wanted)
    // as many letters are wrong as one is longer, so that a long text is compared with nothing
    const apart = Math.abs(wanted.length - name.length)
    const distance = part ? 1 : apart > far ? apart : leven(wanted, name.toLowerCase())
    if (distance <= far) near.push({ name, distance })
  }
  return near
    .sort((a, b) => a.distance - b.distance || a.name.localeCompare(b.name, 'en'))
    .slice(0, 3)
    .map(({ name }) => name)
}

/** A sentence that offers them; empty if there are none. */
export function didYouMean(word: string, names: Iterable<string>): string {
  return offered(nearest(word, names))
}

/** A sentence that offers some names; empty without any. */
export function offered(names: readonly string[]): string {
  return names.length === 0 ? '' : `; did you mean ${names.join(' or ')}?`
}

/** An error for an id or another name that there is not, with those that it is likeliest meant for. */
export function unknownName(caller: string, expected: string, name: unknown, names: Iterable<string>): RangeError {
  return wrongValue(caller, expected, name, typeof name === 'string' ? didYouMean(name, names) : '')
}
