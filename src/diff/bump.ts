/** The size of a version change, from none to one that can break code. */
export const bumps = ['none', 'patch', 'minor', 'major'] as const
export type Bump = (typeof bumps)[number]

/** One difference from the last release, and the bump it needs. */
export interface Change {
  readonly bump: Bump
  /** The id of the record, or the entry point and name of the export. */
  readonly subject: string
  /** The difference, in a sentence. */
  readonly what: string
}

/** The largest of some bumps. */
export function largestBump(of: readonly Bump[]): Bump {
  return [...bumps].reverse().find((bump) => of.includes(bump)) ?? 'none'
}

/**
 * The bump between two versions. Before 1.0.0, a minor version counts as a major one, as in semantic versioning.
 *
 * @throws RangeError if either is not a version, or the second is not later
 */
export function bumpBetween(before: string, after: string): Bump {
  const [a, b] = [parse(before), parse(after)]
  const at = a.findIndex((part, index) => part !== b[index])
  if (at < 0) return 'none'
  if ((b[at] as number) < (a[at] as number)) {
    throw new RangeError(`expected a version later than ${before}, found ${after}`)
  }
  if (b[0] === 0) return at === 1 ? 'major' : 'minor'
  return (['major', 'minor', 'patch'] as const)[at] as Bump
}

function parse(version: string): number[] {
  const parts = /^(\d+)\.(\d+)\.(\d+)$/.exec(version)
  if (!parts) throw new RangeError(`expected a version such as 1.2.0, found "${version}"`)
  return parts.slice(1).map(Number)
}
