import leven from 'leven'
import { wrongValue } from './check-argument.js'

/** Up to three names that are nearest to an unknown one, nearest first. */
export function nearest(word: string, names: Iterable<string>): string[] {
  const wanted = word.toLowerCase()
  const far = Math.max(1, Math.floor(wanted.length / 3))
  const near: { name: string; distance: number }[] = []
  for (const name of new Set(names)) {
    // being part of a long name counts as one wrong letter
    const part = wanted.length > 2 && name.toLowerCase().includes(wanted)
    // the difference in length is a lower bound, so a long text is never compared
    const apart = Math.abs(wanted.length - name.length)
    const distance = part ? 1 : apart > far ? apart : leven(wanted, name.toLowerCase())
    if (distance <= far) near.push({ name, distance })
  }
  return near
    .sort((a, b) => a.distance - b.distance || a.name.localeCompare(b.name, 'en'))
    .slice(0, 3)
    .map(({ name }) => name)
}

/** A sentence that suggests the nearest names; empty if there are none. */
export function didYouMean(word: string, names: Iterable<string>): string {
  return offered(nearest(word, names))
}

/** A sentence that suggests some names; empty if there are none. */
export function offered(names: readonly string[]): string {
  return names.length === 0 ? '' : `; did you mean ${names.join(' or ')}?`
}

/** The error for an unknown id or name, with the nearest ones. */
export function unknownName(caller: string, expected: string, name: unknown, names: Iterable<string>): RangeError {
  return wrongValue(caller, expected, name, typeof name === 'string' ? didYouMean(name, names) : '')
}
