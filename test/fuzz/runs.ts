import fc from 'fast-check'

/** `FUZZ=long`: another seed each time, and many trials. `npm test`: always the same few, so that it is as fast and as sure as any test. */
export const long = process.env['FUZZ'] === 'long'

/** Checks what holds of any values, with a share of all trials. */
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
