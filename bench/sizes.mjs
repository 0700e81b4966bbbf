// What a bundler brings into an app for one import: minified by esbuild, and gzip.
import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'
import * as library from '../dist/index.js'

const root = new URL('..', import.meta.url).pathname

/** The bytes, minified and gzipped, of an app that imports some names of an entry and nothing else. */
export async function sizeOf(names, entry = 'open-xiamen') {
  const { outputFiles } = await build({
    // what the import brings, not what an app adds
    stdin: { contents: `export { ${names.join(', ')} } from '${entry}'`, resolveDir: root },
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'neutral',
    mainFields: ['module', 'main'],
    write: false,
    logLevel: 'silent',
  })
  const [{ contents }] = outputFiles
  return { minified: contents.length, gzip: gzipSync(contents, { level: 9 }).length }
}

/** The sizes of every export of the main entry alone, largest first, and of the whole. */
export async function sizes() {
  const names = Object.keys(library)
  const single = await Promise.all(names.map(async (name) => ({ name, ...(await sizeOf([name])) })))
  return { whole: await sizeOf(names), single: single.sort((a, b) => b.gzip - a.gzip) }
}
