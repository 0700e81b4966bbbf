// The built library, loaded twice in a process, and in a test runner's module loader.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import vm from 'node:vm'
import { describe, expect, test } from 'vitest'
import { inRoot } from '../../build/places.js'

const require = createRequire(import.meta.url)
const entries = ['index', 'schema', 'evidence', 'search', 'convert'] as const
type Entry = (typeof entries)[number]

const modules = {
  index: await import(inRoot('dist/index.js')),
  schema: await import(inRoot('dist/schema.js')),
}
const common = (entry: Entry) => require(inRoot(`dist/${entry}.cjs`))

describe('ES modules and CommonJS in one process', () => {
  test('an error of one is an instance of the other’s class, but not of subclasses', () => {
    for (const [mine, other] of [
      [modules.schema, common('schema')],
      [common('schema'), modules.schema],
    ]) {
      const error = new other.DatasetError([])
      class Special extends (mine.DatasetError as new (problems: object[]) => Error) {}
      expect([error instanceof mine.DatasetError, error instanceof other.DatasetError]).toEqual([true, true])
      expect([error instanceof Special, new Special([]) instanceof Special]).toEqual([false, true])
      expect(new Special([]) instanceof mine.DatasetError).toBe(true)
      for (const value of [new Error('no'), {}, null, undefined, 'DatasetError'])
        expect(value instanceof mine.DatasetError).toBe(false)
    }
  })

  test('an index of one works in the other', () => {
    for (const [mine, other] of [
      [modules.index, common('index')],
      [common('index'), modules.index],
    ]) {
      const index = other.indexEvents(other.events)
      const found = mine.findEvents({ during: '2022' }, index)
      expect(found.length).toBeGreaterThan(10)
      expect(found).toEqual(mine.findEvents({ during: '2022' }))
      expect(mine.countBy(index, 'kind')).toEqual(mine.countBy(mine.events, 'kind'))
      expect(() => mine.findTies({}, index)).toThrow('findTies: expected ')
    }
  })
})

/** Runs a CommonJS file like a test runner, in a script without `import()`. */
function inScript(file: string): Record<string, (...args: unknown[]) => unknown> {
  const module = { exports: {} as Record<string, (...args: unknown[]) => unknown> }
  const text = `(function (exports, require, module, __filename, __dirname) {${readFileSync(file, 'utf8')}\n})`
  const run = new vm.Script(text, { filename: file }).runInThisContext()
  const local = createRequire(file)
  const load = (name: string) =>
    /^\.\/[\w-]+\.cjs$/.test(name) ? inScript(path.resolve(file, '..', name)) : local(name)
  run(module.exports, load, module, file, path.dirname(file))
  return module.exports
}

describe('CommonJS in a loader without import()', () => {
  test.each(entries)('%s has what it has elsewhere', (entry) => {
    expect(Object.keys(inScript(inRoot(`dist/${entry}.cjs`)))).toEqual(Object.keys(common(entry)))
  })

  test('writes Parquet like ES modules', async () => {
    const { toParquet } = inScript(inRoot('dist/convert.cjs')) as {
      toParquet: (...args: unknown[]) => Promise<Uint8Array>
    }
    const { forums } = common('index')
    const bytes = await toParquet('forums', forums)
    const modular = await import(inRoot('dist/convert.js'))
    expect(Buffer.from(bytes).equals(Buffer.from(await modular.toParquet('forums', forums)))).toBe(true)
  })
})
