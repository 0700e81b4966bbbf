import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'

const root = fileURLToPath(new URL('..', import.meta.url))

/** The bytes that an import adds to an app. */
export interface Size {
  readonly minified: number
  readonly gzip: number
}

/** The size of a bundle that imports only some names from a built entry. */
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
    // dynamically imported chunks are not counted
    external: ['hyparquet-writer'],
    mainFields: platform === 'browser' ? ['browser', 'module', 'main'] : ['module', 'main'],
    write: false,
    logLevel: 'silent',
  })
  const { contents, text } = outputFiles[0] as (typeof outputFiles)[number]
  return { minified: contents.length, gzip: gzipSync(contents, { level: 9 }).length, text }
}
