import { defineConfig } from 'vitest/config'

// npm run fuzz: the property tests of test/fuzz, with a hundred thousand datasets instead of the two thousand of npm test
export default defineConfig({
  test: { include: ['test/fuzz/**/*.test.ts'], env: { FUZZ_RUNS: '100000' } },
})
