import { type Bump, bumpBetween, type Change, covers, largestBump } from '../../src/diff/bump.js'
import { diffDatasets, missingRedirects } from '../../src/diff/diff-datasets.js'
import type { Dataset } from '../../src/generated/types.js'
import type { Redirect } from '../../src/query/redirect.js'
import type { ApiModel } from './api-model.js'
import { readPending } from './changelog.js'
import { diffApi } from './diff-api.js'

/** What a release is compared by. */
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
  /** The larger of the bump of the version and the one that the changelog announces. */
  readonly announced: Bump
  /** Why the release cannot go out; empty if it can. */
  readonly faults: readonly string[]
}

/**
 * Compares what is about to be released with the last release.
 *
 * @throws RangeError for a version that is not later, or a changelog that announces an unknown bump
 */
export function checkRelease(
  last: Snapshot,
  next: Snapshot & { readonly redirects: readonly Redirect[]; readonly changelog: string },
): ReleaseCheck {
  const dataChanges = diffDatasets(last.dataset, next.dataset, next.redirects)
  const changes = [...dataChanges, ...diffApi(last.api, next.api)]
  const needed = largestBump(changes)
  const pending = readPending(next.changelog)
  const byVersion = bumpBetween(last.version, next.version)
  const announced = covers(byVersion, pending.bump) ? byVersion : pending.bump
  return {
    changes,
    dataChanges,
    needed,
    announced,
    faults: [
      ...(covers(announced, needed)
        ? []
        : [
            `expected a ${needed} bump from ${last.version}, in the version or at [Unreleased] in CHANGELOG.md, found ${announced}`,
          ]),
      ...missingRedirects(last.dataset, next.dataset, next.redirects).map(
        (id) => `${id}: expected a redirect in data/redirects.yaml for an id that is gone, found none`,
      ),
    ],
  }
}
