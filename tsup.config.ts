import { defineConfig } from 'tsup'
import { parseRecords } from './scripts/bundle/parse-records.js'
import { shareMain } from './scripts/bundle/share-main.js'

// one file an entry: every further module costs as much time to load as half the data
export default defineConfig(
  (['esm', 'cjs'] as const).map((format) => ({
    entry: {
      index: 'src/index.ts',
      schema: 'src/schema/index.ts',
      evidence: 'src/evidence/index.ts',
      search: 'src/search/index.ts',
    },
    format: [format],
    target: 'es2022' as const,
    platform: 'neutral' as const,
    splitting: false,
    sourcemap: true,
    esbuildPlugins: [parseRecords, shareMain(format)],
    // tsup asks for `baseUrl` and the like, which TypeScript 6 has deprecated
    dts: { compilerOptions: { ignoreDeprecations: '6.0' } },
  })),
)
