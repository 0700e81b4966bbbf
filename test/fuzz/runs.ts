/** `FUZZ=long`: another seed each time, and many trials. `npm test`: always the same few, so that it is as fast and as sure as any test. */
export const long = process.env['FUZZ'] === 'long'

/** How many trials a property gets, by its share of them all, and the seed that they are drawn from. */
export function runs(share: number): { readonly numRuns: number; readonly seed?: number } {
  const numRuns = Math.max(40, Math.round((long ? Number(process.env['FUZZ_RUNS'] ?? 20_000) : 200) * share))
  return long ? { numRuns } : { numRuns, seed: 350_200 }
}

/** Long enough for the longest of them. */
export const PATIENCE = long ? 1_800_000 : 120_000
