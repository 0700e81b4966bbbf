import { type Bump, bumps, type Change } from '../../src/diff/bump.js'

/**
 * The bump of the next release, as the heading `## [Unreleased] - minor` of a changelog announces it.
 *
 * @throws RangeError if it announces an unknown bump
 */
export function announcedBump(changelog: string): Bump {
  const [, announced = 'none'] = /^## \[Unreleased\] - (\S+)$/m.exec(changelog) ?? []
  const bump = bumps.find((one) => one === announced)
  if (bump) return bump
  throw new RangeError(
    `CHANGELOG.md: expected [Unreleased] to announce one of ${bumps.join(', ')}, found "${announced}"`,
  )
}

const START = '<!-- data: written by `npm run release -- write` -->'
const END = '<!-- /data -->'

/** The changelog's list of records that were added, changed and removed since the last release. */
export function dataSection(changes: readonly Change[]): string {
  const groups = { Added: new Set<string>(), Changed: new Set<string>(), Removed: new Set<string>() }
  for (const { subject, what } of changes) {
    const [id = ''] = subject.split(' ')
    // a removed country is a change but not a record
    if (id !== id.toLowerCase()) continue
    if (what.startsWith('added to')) groups.Added.add(id)
    else if (/^(moved|split|withdrawn|removed)/.test(what)) groups.Removed.add(id)
    else groups.Changed.add(id)
  }
  const lines = Object.entries(groups).flatMap(([name, ids]) => {
    const list = [...ids].sort().map((id) => `\`${id}\``)
    return list.length > 0 ? [`- ${name}: ${list.join(', ')}`] : []
  })
  return `${START}\n${lines.length > 0 ? `${lines.join('\n')}\n` : ''}${END}`
}

/**
 * The changelog with the list of changed records filled in.
 *
 * @throws RangeError if the changelog does not mark the place
 */
export function withDataSection(changelog: string, section: string): string {
  const [start, end] = [changelog.indexOf(START), changelog.indexOf(END)]
  if (start < 0 || end < start)
    throw new RangeError(`CHANGELOG.md: expected "${START}" and "${END}" after it, found neither or one`)
  return `${changelog.slice(0, start)}${section}${changelog.slice(end + END.length)}`
}
