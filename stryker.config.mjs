// npm run mutation: changes the code in thousands of small ways and sees whether a test notices (test/mutation/README.md)
export default {
  testRunner: 'vitest',
  plugins: ['@stryker-mutator/vitest-runner'],
  vitest: { configFile: 'vitest.mutation.config.ts', related: false },
  mutate: [
    'src/{query,evidence,schema,rules,diff}/**/*.ts',
    'scripts/{rules,evidence}/**/*.ts',
    'scripts/release/{check-release,diff-api,read-changelog}.ts',
  ],
  coverageAnalysis: 'perTest',
  reporters: ['json', 'clear-text', 'progress-append-only'],
  ignorePatterns: ['/dist', '/.cache', '/release', '/bench', 'test/runtimes', 'docs/.vitepress/dist'],
}
