import path from 'node:path'
import { defineConfig, type Options } from 'tsup'

type Plugin = NonNullable<Options['esbuildPlugins']>[number]

/** The modules of data that every entry shares as files of their own, so that a record is loaded once and is one object. */
const SHARED = /[\\/]src[\\/]generated[\\/](records|entries)\.[jt]s$/

const shareData: Plugin = {
  name: 'share-data',
  setup(build) {
    const extension = build.initialOptions.format === 'cjs' ? 'cjs' : 'js'
    build.onResolve({ filter: /(records|entries)\.js$/ }, ({ path: wanted, importer, resolveDir }) => {
      const found = importer && SHARED.exec(path.resolve(resolveDir, wanted))
      return found ? { path: `./${found[1]}.${extension}`, external: true } : undefined
    })
  },
}

const common: Options = {
  target: 'es2022',
  platform: 'neutral',
  external: [/^node:/],
  removeNodeProtocol: false,
  splitting: false,
  // small, and no part of what the package brings along
  noExternal: ['leven'],
  esbuildPlugins: [shareData],
  esbuildOptions: (options) => {
    options.charset = 'utf8'
    // import() stays what it is in CommonJS too: what it loads can be an ES module only
    options.supported = { ...options.supported, 'dynamic-import': true }
  },
}

const entries = {
  index: 'src/index.ts',
  schema: 'src/schema/index.ts',
  evidence: 'src/evidence/index.ts',
  search: 'src/search/index.ts',
  convert: 'src/convert/index.ts',
}

// one file an entry: every further module costs as much time to load as a good part of the data
export default defineConfig([
  {
    ...common,
    entry: entries,
    format: ['esm', 'cjs'],
    // sources inside the maps, so that they need not be published beside them
    sourcemap: true,
    dts: { entry: entries, resolve: ['geojson'], compilerOptions: { ignoreDeprecations: '6.0' } },
  },
  {
    ...common,
    entry: { records: 'src/generated/records.ts', entries: 'src/generated/entries.ts' },
    format: ['esm', 'cjs'],
  },
  // a program, not an entry that is imported: one format is enough, with all it needs inside; what few commands need is in
  // files of its own, loaded when it is asked for
  {
    ...common,
    entry: { cli: 'src/cli/main.ts' },
    format: ['esm'],
    platform: 'node',
    noExternal: [/.*/],
    splitting: true,
  },
])
