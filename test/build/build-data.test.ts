// npm run data writes nothing from invalid data except the editor schemas
import { readdirSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { afterEach, expect, test, vi } from 'vitest'
import { inRoot } from '../../build/places.js'
import { runScript } from '../../build/run-script.js'
import { dataWith } from './data-with.js'

afterEach(() => {
  vi.unstubAllEnvs()
  vi.restoreAllMocks()
  vi.resetModules()
})

/** When each generated file was last written. */
function written(): ReadonlyMap<string, number> {
  const files = [
    inRoot('manifest.json'),
    ...['src/generated', 'src/generated/records'].flatMap((folder) =>
      readdirSync(inRoot(folder)).map((file) => path.join(inRoot(folder), file)),
    ),
  ]
  return new Map(files.map((file) => [file, statSync(file).mtimeMs]))
}

test.each([
  ['a fault of shape', 'people.yaml', 'id: lin-an', 'id: Lin An', false],
  ['a fault that a rule finds', 'places.yaml', 'within: upolu', 'within: atlantis', true],
  ['a redirect that leads nowhere', 'redirects.yaml', 'to: [wanglan-apia-sister-city]', 'to: [atlantis]', true],
  ['a collection whose coverage is not told', 'coverage.yaml', 'people: *articles\n', '', true],
])('for data with %s, no module is written', async (_, file, from, to, helps) => {
  const directory = dataWith([file, from, to])
  vi.stubEnv('OPEN_XIAMEN_DATA', directory)
  vi.resetModules()
  const { buildData } = await import('../../build/data.js')
  const before = written()
  const error = await buildData().catch((one: unknown) => one)
  expect(error).toMatchObject({ name: 'DataError', message: expect.stringContaining(`data/${file}:`) })
  expect(written()).toEqual(before)
  const schema = path.join(directory, 'schema/events.schema.json')
  const offered = () => JSON.parse(readFileSync(schema, 'utf8')).items.properties.places.items.enum
  if (helps) expect(offered()).toContain('apia')
  else expect(offered).toThrow()
})

test('a script shows a user error as a message, and any other error with a stack trace', async () => {
  const told = vi.spyOn(console, 'error').mockReturnValue()
  const { exitCode } = process
  const run = (error: Error) =>
    runScript(() => {
      throw error
    })
  await run(new RangeError('expected a directory'))
  await run(Object.assign(new Error('no such file'), { code: 'ENOENT' }))
  await run(new TypeError('a fault of the script'))
  const [[first], [second], [third]] = told.mock.calls as unknown as [[string], [string], [string]]
  expect([first, second]).toEqual(['expected a directory', 'no such file'])
  expect(third).toMatch(/a fault of the script\n\s+at /)
  expect(process.exitCode).toBe(1)
  process.exitCode = exitCode
  await expect(runScript(() => Promise.reject('no error'))).rejects.toBe('no error')
})
