import { Session } from 'node:inspector'
import { setFlagsFromString } from 'node:v8'

/**
 * Counts how often the code of each function is run while something is done: a measure of work that, unlike time, is the same
 * on every machine and in every run. Only code that is loaded after `countSteps` is seen in full.
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

/** What was counted since it was last taken; the session answers at once. */
function takeCounts(session: Session): number {
  let steps = 0
  session.post('Profiler.takePreciseCoverage', (error, coverage) => {
    if (error) throw error
    for (const { url, functions } of coverage.result) {
      // ours, and what it calls; not what runs the tests
      if (!/\/src\/|\/node_modules\/(?!@?vite)/.test(url)) continue
      // the stretch that is run most, as one that is run as often as what it stands in is not told apart
      for (const { ranges } of functions) steps += Math.max(...ranges.map(({ count }) => count))
    }
  })
  return steps
}
