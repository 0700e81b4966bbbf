// npm run mutation: changes the code in thousands of small ways and sees whether a test notices
export default {
  testRunner: 'vitest',
  plugins: ['@stryker-mutator/vitest-runner'],
  vitest: { configFile: 'vitest.config.ts', related: false },
  mutate: [
    'src/{cite,dates,diff,evidence,query,rules,schema}/**/*.ts',
    'build/{read,check}/**/*.ts',
    // without what runs npm and git
    'tools/release/{api-model,changelog,check-release,diff-api}.ts',
  ],
  coverageAnalysis: 'perTest',
  // a constant of a module needs every test again: hours for a few mutants
  ignoreStatic: true,
  // a first run takes one to two hours; later ones repeat only what changed
  incremental: true,
  thresholds: { high: 95, low: 90, break: 90 },
  reporters: ['json', 'clear-text', 'progress-append-only'],
  ignorePatterns: ['/dist', '/.cache', '/release', '/bench', 'test/runtimes', 'site'],
}
