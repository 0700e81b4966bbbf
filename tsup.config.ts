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

/** CommonJS reads the data from the JSON files that are published anyway. */
const readJson: Plugin = {
  name: 'read-json',
  setup(build) {
    if (build.initialOptions.format !== 'cjs') return
    build.onResolve({ filter: /\.json$/ }, ({ path: wanted }) => {
      const file = path.basename(wanted)
      return file === 'redirects.json' ? undefined : { path: `./data/${file}`, external: true }
    })
  },
}

/**
 * hyparquet-writer is an ES module only, which CommonJS cannot require on every Node that is supported, and test runners such
 * as Jest refuse import() there: it is inside the file of CommonJS, and outside that of ESM.
 */
const parquetWriter: Plugin = {
  name: 'parquet-writer',
  setup(build) {
    if (build.initialOptions.format === 'cjs') return
    build.onResolve({ filter: /^hyparquet-writer$/ }, ({ path: name }) => ({ path: name, external: true }))
  },
}

/** The server for assistants is a file of its own. */
const mcpApart: Plugin = {
  name: 'mcp-apart',
  setup(build) {
    build.onResolve({ filter: /\/mcp\/serve\.js$/ }, () => ({ path: './mcp.js', external: true }))
  },
}

/** Zod brings its messages in every language along; those in English are loaded apart from them. */
const withoutLocales: Plugin = {
  name: 'without-locales',
  setup(build) {
    build.onLoad({ filter: /[\\/]zod[\\/]v4[\\/]locales[\\/]index\.js$/ }, () => ({ contents: 'export {}' }))
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
    // the sources are inside the maps; those of ESM are enough to read along
    sourcemap: true,
    esbuildOptions: (options, context) => {
      common.esbuildOptions?.(options, context)
      if (context.format !== 'cjs') return
      options.sourcemap = false
      // hyparquet-writer without what writes files, which needs Node
      options.conditions = ['browser']
    },
    esbuildPlugins: [shareData, parquetWriter],
    noExternal: ['leven', 'hyparquet-writer'],
    dts: { entry: entries, resolve: ['geojson'], compilerOptions: { ignoreDeprecations: '6.0' } },
  },
  {
    ...common,
    entry: { records: 'src/generated/records.ts', entries: 'src/generated/entries.ts' },
    format: ['esm', 'cjs'],
    esbuildPlugins: [readJson],
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
    esbuildPlugins: [shareData, mcpApart],
  },
  // apart from the program's own files, which would share all of Zod with it
  {
    ...common,
    entry: { mcp: 'src/cli/mcp/serve.ts' },
    format: ['esm'],
    platform: 'node',
    noExternal: [/.*/],
    minify: true,
    esbuildPlugins: [shareData, withoutLocales],
  },
])
