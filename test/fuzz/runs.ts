/** How many trials a property gets: few in `npm test`, at least 100,000 in all in `npm run fuzz`. */
export function runs(share: number): { numRuns: number; interruptAfterTimeLimit?: number } {
  const all = Number(process.env['FUZZ_RUNS'] ?? 2_000)
  return { numRuns: Math.max(50, Math.round(all * share)) }
}

/** Long enough for the longest of them. */
export const PATIENCE = 1_800_000
