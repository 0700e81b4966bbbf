import { Session } from 'node:inspector'
import { setFlagsFromString } from 'node:v8'

/**
 * Counts executions of each function: a measure of work that, unlike time, is the same on every machine and in every run. Only
 * code loaded after `countSteps` is counted in full.
 */
export function countSteps(): { readonly of: (work: () => unknown) => number } {
  // optimised code is not counted in full
  setFlagsFromString('--no-opt')
  const session = new Session()
  session.connect()
  session.post('Profiler.enable')
  session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true })
  return {
    of(work) {
      takeCounts(session)
      work()
      return takeCounts(session)
    },
  }
}

/** The counts since the last call; the session responds synchronously. */
function takeCounts(session: Session): number {
  let steps = 0
  session.post('Profiler.takePreciseCoverage', (error, coverage) => {
    if (error) throw error
    for (const { url, functions } of coverage.result) {
      // the library and its dependencies, not the test runner
      if (!/\/src\/|\/node_modules\/(?!@?vite)/.test(url)) continue
      // the most frequent range, because a range with the count of its parent is not reported separately
      for (const { ranges } of functions) steps += Math.max(...ranges.map(({ count }) => count))
    }
  })
  return steps
}
