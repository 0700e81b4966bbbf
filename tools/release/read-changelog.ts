import { type Bump, bumps } from '../../src/diff/bump.js'

/** What the changelog says of the release to come. */
export interface Pending {
  /** The bump that is announced. */
  readonly bump: Bump
  /** The text of the section. */
  readonly text: string
}

/**
 * Reads the section `## [Unreleased] - minor` of a changelog, which announces the bump of the next release.
 *
 * @throws RangeError when the section announces something else
 */
export function readPending(changelog: string): Pending {
  const section = /^## \[Unreleased\](?: - (\S+))?\n([\s\S]*?)(?=^## |(?![\s\S]))/m.exec(changelog)
  if (!section) return { bump: 'none', text: '' }
  const [, bump = 'none', text = ''] = section
  if (!(bumps as readonly string[]).includes(bump)) {
    throw new RangeError(`CHANGELOG.md: expected [Unreleased] to announce one of ${bumps.join(', ')}, found "${bump}"`)
  }
  return { bump: bump as Bump, text }
}
