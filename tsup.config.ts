import { readFileSync } from 'node:fs'
import path from 'node:path'
import { defineConfig, type Options } from 'tsup'

type Plugin = NonNullable<Options['esbuildPlugins']>[number]

/** The data modules that all entries share, as separate files, so that each record is loaded once and is a single object. */
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

/** Values shared by several evidence entries are written once, which makes the module a third smaller. */
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
 * hyparquet-writer is bundled, at an eighth of its size. It is a separate file that is loaded on demand. In CommonJS it is
 * inlined, because test runners such as Jest reject import() there.
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
 * The server for assistants omits Zod's messages in languages other than English, and Ajv, which validates forms that this
 * server does not use.
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
  // small, and not a dependency of the package
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

// one file per entry, because each additional module costs as much load time as a good part of the data
export default defineConfig([
  {
    ...common,
    entry: entries,
    format: ['esm', 'cjs'],
    // the maps contain the sources; maps for ESM are enough for debugging
    sourcemap: true,
    esbuildOptions: (options, context) => {
      common.esbuildOptions?.(options, context)
      if (context.format !== 'cjs') return
      options.sourcemap = false
      // not for ESM, where it would drop the annotations for tree shaking
      options.minify = true
      // hyparquet-writer without the file writer, which needs Node
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
  // a program, not an import: one self-contained format is enough; code for few commands is in separate files, loaded on demand
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
