import { defineConfig } from 'tsup'
import { parseRecords } from './scripts/bundle/parse-records.js'
import { shareEntries } from './scripts/bundle/share-entries.js'

// one file an entry: every further module costs as much time to load as a good part of the data
export default defineConfig(
  (['esm', 'cjs'] as const).map((format) => ({
    entry: {
      index: 'src/index.ts',
      schema: 'src/schema/index.ts',
      evidence: 'src/evidence/index.ts',
      search: 'src/search/index.ts',
      convert: 'src/convert/index.ts',
      // a program, not an entry that is imported: one format is enough
      ...(format === 'esm' && { cli: 'src/cli/main.ts' }),
    },
    format: [format],
    target: 'es2022' as const,
    platform: 'neutral' as const,
    external: [/^node:/],
    removeNodeProtocol: false,
    splitting: false,
    sourcemap: true,
    esbuildPlugins: [parseRecords, shareEntries(format)],
    esbuildOptions: (options) => {
      // the maps lead to src/, which is published beside them
      options.sourcesContent = false
      // import() stays what it is in CommonJS too: what it loads can be an ES module only
      options.supported = { ...options.supported, 'dynamic-import': true }
    },
  })),
)
