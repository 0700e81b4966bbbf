import path from 'node:path'

const SHARED = /src[\\/](?:(evidence|schema|search|convert)[\\/])?index\.js$/

/**
 * The esbuild plugin by which an entry takes what another exports from that entry, as built beside it, so that a record is
 * the same object wherever it comes from and is loaded once.
 */
export function shareEntries(format: string) {
  return {
    name: 'share-entries',
    setup(build: {
      onResolve: (
        filter: { filter: RegExp },
        resolve: (file: { path: string; importer: string }) => object | undefined,
      ) => void
    }): void {
      build.onResolve({ filter: /(^|\/)index\.js$/ }, ({ path: wanted, importer }) => {
        const found = SHARED.exec(path.resolve(path.dirname(importer), wanted))
        if (!importer || !found) return undefined
        return { path: `./${found[1] ?? 'index'}.${format === 'cjs' ? 'cjs' : 'js'}`, external: true }
      })
    },
  }
}
