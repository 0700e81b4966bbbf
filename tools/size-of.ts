import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'

const root = fileURLToPath(new URL('..', import.meta.url))

/** The bytes that an import brings into an app. */
export interface Size {
  readonly minified: number
  readonly gzip: number
}

/** What a bundler brings into an app that imports some names of an entry, as built, and nothing else. */
export async function sizeOf(
  names: readonly string[],
  entry = 'open-xiamen',
  platform: 'neutral' | 'browser' = 'neutral',
): Promise<Size & { readonly text: string }> {
  const { outputFiles } = await build({
    stdin: { contents: `export { ${names.join(', ')} } from '${entry}'`, resolveDir: root },
    bundle: true,
    minify: true,
    format: 'esm',
    platform,
    // what is loaded when it is asked for is no part of it
    external: ['hyparquet-writer'],
    mainFields: platform === 'browser' ? ['browser', 'module', 'main'] : ['module', 'main'],
    write: false,
    logLevel: 'silent',
  })
  const { contents, text } = outputFiles[0] as (typeof outputFiles)[number]
  return { minified: contents.length, gzip: gzipSync(contents, { level: 9 }).length, text }
}
