import { defineConfig } from 'vitest/config'

const patience = { testTimeout: 60_000, hookTimeout: 120_000 }
const fuzzTimeout = process.env['FUZZ'] === 'long' ? 1_800_000 : 120_000

/**
 * npm test: behaviour on the fixture, rules on the real data, and the built package. The files share their modules, because
 * loading them takes half of the time.
 */
const unit = {
  test: {
    ...patience,
    name: 'unit',
    include: ['test/**/*.test.ts'],
    exclude: ['test/{cli,site,fuzz}/**', '**/node_modules/**'],
    isolate: false,
  },
}

/** npm test: the program, with the fixture instead of the bundled records. */
const program = {
  test: {
    ...patience,
    testTimeout: fuzzTimeout,
    name: 'program',
    include: ['test/{cli/**/*,fuzz/cli}.test.ts'],
  },
}

/** npm test: a fixed seed and few runs; with FUZZ=long, a random seed and many runs. */
const fuzz = {
  test: {
    ...patience,
    testTimeout: fuzzTimeout,
    name: 'fuzz',
    include: ['test/fuzz/*.test.ts'],
    exclude: ['test/fuzz/cli.test.ts'],
    isolate: false,
  },
}

/** npm run test:docs: the built site in a real browser. */
const site = {
  test: {
    name: 'site',
    include: ['test/site/**/*.test.ts'],
    globalSetup: 'test/site/serve.ts',
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
}

/** npm run mutation: the tests of the sources, not of the build. */
const mutation = {
  test: {
    ...patience,
    name: 'mutation',
    include: ['test/{build,cite,convert,dates,describe,diff,evidence,query,rules,schema,search,tools}/**/*.test.ts'],
    // one compiles the sources, whose types a mutant hides; the other loads them again in a test, which would then seem to
    // cover every constant of a module
    exclude: ['test/schema/types.test.ts', 'test/build/build-data.test.ts', '**/node_modules/**'],
    setupFiles: ['test/mutation/no-shrinking.ts'],
    // the files of one run share their modules; each mutant has its own thread
    isolate: false,
  },
}

export default defineConfig({
  test: {
    projects: process.env['MUTATION'] ? [mutation] : [unit, program, fuzz, site],
    // one worker per core: by default vitest reserves a core, which is half of a two-core machine
    maxWorkers: '100%',
  },
})
