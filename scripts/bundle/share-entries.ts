import path from 'node:path'

/**
 * The esbuild plugin by which another entry takes the records from the main one, as built beside it, so that a record is
 * the same object wherever it comes from and is loaded once.
 */
export function shareMain(format: string) {
  return {
    name: 'share-main',
    setup(build: {
      onResolve: (
        filter: { filter: RegExp },
        resolve: (file: { path: string; importer: string }) => object | undefined,
      ) => void
    }): void {
      build.onResolve({ filter: /(^|\/)index\.js$/ }, ({ path: wanted, importer }) => {
        const resolved = path.resolve(path.dirname(importer), wanted)
        if (!importer || !/src[\\/]index\.js$/.test(resolved)) return undefined
        return { path: format === 'cjs' ? './index.cjs' : './index.js', external: true }
      })
    },
  }
}
