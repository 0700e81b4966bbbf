import { type Bump, bumpBetween, type Change, largestBump } from '../../src/diff/bump.js'
import { diffDatasets, UNREDIRECTED } from '../../src/diff/diff-datasets.js'
import type { Dataset } from '../../src/generated/types.js'
import type { Redirect } from '../../src/query/redirect.js'
import type { ApiModel } from './api-model.js'
import { announcedBump } from './changelog.js'
import { diffApi } from './diff-api.js'

/** The parts of a release that are compared. */
export interface Snapshot {
  readonly version: string
  readonly dataset: Dataset
  readonly api: ApiModel
}

/** The outcome of the check. */
export interface ReleaseCheck {
  readonly changes: readonly Change[]
  /** Those of the data. */
  readonly dataChanges: readonly Change[]
  readonly needed: Bump
  /** The larger of the version's bump and the announced bump. */
  readonly announced: Bump
  /** The reasons against the release; empty if there are none. */
  readonly faults: readonly string[]
}

/**
 * Compares the working state with the last release.
 *
 * @throws RangeError if the version is not later, or the changelog announces an unknown bump
 */
export function checkRelease(
  last: Snapshot,
  next: Snapshot & { readonly redirects: readonly Redirect[]; readonly changelog: string },
): ReleaseCheck {
  const dataChanges = diffDatasets(last.dataset, next.dataset, next.redirects)
  const changes = [...dataChanges, ...diffApi(last.api, next.api)]
  const needed = largestBump(changes.map(({ bump }) => bump))
  const announced = largestBump([bumpBetween(last.version, next.version), announcedBump(next.changelog)])
  const faults = dataChanges
    .filter(({ what }) => what === UNREDIRECTED)
    .map(({ subject }) => `${subject}: expected a redirect in data/redirects.yaml for an id that is gone, found none`)
  if (largestBump([needed, announced]) !== announced) {
    faults.unshift(
      `expected a ${needed} bump from ${last.version}, in the version or at [Unreleased] in CHANGELOG.md, found ${announced}`,
    )
  }
  return { changes, dataChanges, needed, announced, faults }
}
