import { defineConfig } from 'tsup'
import { parseRecords } from './scripts/bundle/parse-records.js'
import { shareMain } from './scripts/bundle/share-main.js'

// one file an entry: every further module costs as much time to load as a good part of the data
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
    esbuildOptions: (options) => {
      // the maps lead to src/, which is published beside them
      options.sourcesContent = false
    },
  })),
)
