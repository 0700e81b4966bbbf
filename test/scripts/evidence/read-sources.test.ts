import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, expect, test, vi } from 'vitest'
import { readSources, sourcesDirectory } from '../../../scripts/evidence/read-sources.js'

const directory = mkdtempSync(path.join(tmpdir(), 'open-xiamen-sources-'))
afterEach(() => {
  vi.unstubAllEnvs()
  rmSync(directory, { recursive: true, force: true })
})

test('reads every .txt file as a normalised document', () => {
  writeFileSync(path.join(directory, 'a.txt'), '厦 门\n港')
  writeFileSync(path.join(directory, 'README.md'), '# not a text')
  expect([...readSources(directory)]).toEqual([['a', '厦门港']])
})

test('the directory is the argument, else the environment variable, else none', () => {
  vi.stubEnv('OPEN_XIAMEN_SOURCES', '/texts')
  expect(sourcesDirectory('/other')).toBe('/other')
  expect(sourcesDirectory()).toBe('/texts')
  vi.stubEnv('OPEN_XIAMEN_SOURCES', undefined)
  expect(sourcesDirectory()).toBeUndefined()
})

test('a text that is not UTF-8 is refused', () => {
  const broken = mkdtempSync(path.join(tmpdir(), 'open-xiamen-sources-'))
  writeFileSync(path.join(broken, 'a.txt'), new Uint8Array([0xe5, 0x8e]))
  expect(() => readSources(broken)).toThrow()
  rmSync(broken, { recursive: true })
})
