import { defineConfig } from 'vitest/config'

// npm run test:docs: the built site in a real browser
export default defineConfig({
  test: {
    include: ['test/site/**/*.test.ts'],
    globalSetup: 'test/site/serve.ts',
    testTimeout: 120_000,
    hookTimeout: 120_000,
    // one browser at a time: two cores are soon busy
    fileParallelism: false,
  },
})
