import { readFileSync } from 'node:fs'

/**
 * What a bundle has in place of a module of records: the same records from `JSON.parse` of a string, which an engine
 * reads faster than an array literal of this size. The module itself stays a literal, so that the compiler checks it.
 *
 * @throws RangeError for a module that is not as `generateModules` writes it
 */
export function parsedRecords(module: string): string {
  const found = /^([\s\S]*)deepFreeze<[^(]*>\(\[\n([\s\S]*?)\]\)\n(?=\n|$)([\s\S]*)$/.exec(module)
  if (!found) throw new RangeError('expected a generated module of records, found another')
  const [, head = '', lines = '', rest = ''] = found
  const json = `[${lines
    .trim()
    .replace(/,$/, '')
    .split('\n')
    .map((line) => line.trim())
    .join('')}]`
  JSON.parse(json)
  const literal = json.replace(/[\\']/g, '\\$&')
  return `${head}deepFreeze(/* @__PURE__ */ JSON.parse('${literal}'))\n${rest}`
}

/** The esbuild plugin that puts it there. */
export const parseRecords = {
  name: 'parse-records',
  setup(build: {
    onLoad: (filter: { filter: RegExp }, load: (file: { path: string }) => object | undefined) => void
  }): void {
    build.onLoad({ filter: /src[\\/]records[\\/][\w-]+\.ts$/ }, ({ path }) => {
      const module = readFileSync(path, 'utf8')
      return module.includes('deepFreeze<') ? { contents: parsedRecords(module), loader: 'ts' } : undefined
    })
  },
}
