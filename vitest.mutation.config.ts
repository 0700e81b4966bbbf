import { defineConfig } from 'vitest/config'

// the tests that ask the sources themselves, and not what was built from them
export default defineConfig({
  test: {
    include: [
      'test/{cite,data,dates,describe,diff,evidence,integrity,query,references,rules,schema,search}/**/*.test.ts',
      'test/scripts/{rules,evidence}/**/*.test.ts',
      'test/scripts/release/{check-release,read-changelog}.test.ts',
    ],
    exclude: ['test/integrity/verify-integrity.test.ts'],
    setupFiles: ['test/mutation/no-shrinking.ts'],
    // the files of one run share their modules, which are then read once; each mutant has a thread of its own
    isolate: false,
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
})
