import fc from 'fast-check'

/** `FUZZ=long`: a random seed and many trials. `npm test`: a fixed seed and few trials, so that it is fast and repeatable. */
export const long = process.env['FUZZ'] === 'long'

/** Checks a property with a share of all trials. */
export function check<T extends [unknown, ...unknown[]]>(
  share: number,
  ...given: [...values: { [K in keyof T]: fc.Arbitrary<T[K]> }, holds: (...values: T) => unknown]
): Promise<void> {
  const numRuns = Math.max(40, Math.round((long ? Number(process.env['FUZZ_RUNS'] ?? 20_000) : 200) * share))
  const holds = given.pop() as (...values: T) => unknown
  const property = fc.asyncProperty(...(given as never as [fc.Arbitrary<unknown>]), async (...values: unknown[]) => {
    await holds(...(values as T))
  })
  return fc.assert(property, long ? { numRuns } : { numRuns, seed: 350_200 })
}
