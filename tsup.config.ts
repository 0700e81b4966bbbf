import { readFileSync } from 'node:fs'
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

/** Values that several entries of the evidence have are written once, which makes the module a third smaller. */
const writeOnce: Plugin = {
  name: 'write-once',
  setup(build) {
    if (build.initialOptions.format === 'cjs') return
    build.onLoad({ filter: /[\\/]records[\\/]evidence\.json$/ }, ({ path: file }) => {
      const entries: Readonly<Record<string, unknown>>[] = JSON.parse(readFileSync(file, 'utf8'))
      const texts = entries.flatMap((entry) => Object.values(entry).map((value) => JSON.stringify(value)))
      const counts = new Map<string, number>()
      for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1)
      const shared = [...counts.keys()].filter((text) => text.length > 12 && counts.get(text) !== 1)
      const places = new Map(shared.map((text, at) => [text, `shared[${at}]`]))
      const write = (value: unknown) => places.get(JSON.stringify(value)) ?? JSON.stringify(value)
      const rows = entries.map((entry) => `{${Object.entries(entry).map(([key, value]) => `${key}:${write(value)}`)}}`)
      return { contents: `const shared = [${shared}]\nexport default [${rows}]` }
    })
  },
}

/**
 * hyparquet-writer is brought along, at an eighth of its size. It is a file of its own, loaded when it is asked for; in
 * CommonJS it is inside, as test runners such as Jest refuse import() there.
 */
const parquetWriter: Plugin = {
  name: 'parquet-writer',
  setup(build) {
    if (build.initialOptions.format === 'cjs') return
    build.onResolve({ filter: /^hyparquet-writer$/ }, ({ kind }) =>
      kind === 'dynamic-import' ? { path: './parquet-writer.js', external: true } : undefined,
    )
  },
}

/**
 * The server for assistants does without Zod's messages in other languages (those in English are loaded apart from them),
 * and without Ajv, which checks what a user is asked to fill in: this server asks for nothing.
 */
const leaveOut: Plugin = {
  name: 'leave-out',
  setup(build) {
    const unused = { 'locales/index': 'export {}', 'ajv-provider': 'export class AjvJsonSchemaValidator {}' }
    for (const [file, contents] of Object.entries(unused)) {
      build.onLoad({ filter: new RegExp(`/node_modules/.*/${file}\\.js$`) }, () => ({ contents }))
    }
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
      // not that of ESM, where it would drop the marks by which a bundler leaves out what is not used
      options.minify = true
      // hyparquet-writer without what writes files, which needs Node
      options.conditions = ['browser']
    },
    esbuildPlugins: [shareData, parquetWriter],
    noExternal: ['leven', 'hyparquet-writer'],
    dts: { entry: entries, resolve: ['geojson'], compilerOptions: { ignoreDeprecations: '6.0' } },
  },
  {
    ...common,
    entry: { records: 'src/generated/records.ts' },
    format: ['esm', 'cjs'],
    esbuildPlugins: [readJson],
  },
  {
    ...common,
    entry: { entries: 'src/generated/entries.ts' },
    format: ['esm', 'cjs'],
    minify: true,
    esbuildPlugins: [readJson, writeOnce],
  },
  {
    ...common,
    entry: { 'parquet-writer': 'node_modules/hyparquet-writer/src/index.js' },
    format: ['esm'],
    minify: true,
    noExternal: ['hyparquet'],
    esbuildOptions: (options) => {
      options.conditions = ['browser']
    },
  },
  // a program, not an entry that is imported: one format is enough, with all it needs inside; what few commands need is in
  // files of its own, loaded when it is asked for
  {
    ...common,
    entry: { cli: 'src/cli/main.ts', mcp: 'src/cli/mcp/serve.ts' },
    format: ['esm'],
    platform: 'node',
    noExternal: [/.*/],
    splitting: true,
    minify: true,
    esbuildPlugins: [shareData, parquetWriter, leaveOut],
  },
])
