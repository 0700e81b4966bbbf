// What `--output` does to a file, whatever the system allows.
import { spawn } from 'node:child_process'
import { chmodSync, chownSync, lstatSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import * as promises from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { writeFile } from '../../src/cli/output/write-file.js'
import { file, program, workspace } from './open-xiamen.js'

vi.mock('node:fs/promises', async (original) => {
  const real = await original<typeof promises>()
  return { ...real, open: vi.fn(real.open), rename: vi.fn(real.rename) }
})
const open = vi.mocked(promises.open)
const rename = vi.mocked(promises.rename)
beforeEach(() => {
  open.mockClear()
  rename.mockClear()
})

async function* chunks(...parts: readonly string[]) {
  yield* parts
}
async function* broken() {
  yield 'new'
  throw new Error('a record is wrong')
}
const refused = (code: string) => Object.assign(new Error(code), { code })
const unfinishedIn = (folder: string) => readdirSync(folder).filter((name) => name.endsWith('.part'))

test('a name can be as long as the system lets it be', async () => {
  const at = path.join(workspace(), `${'会'.repeat(82)}.csv`)
  expect(await writeFile(at, chunks('厦', '门'))).toBe(6)
  expect(readFileSync(at, 'utf8')).toBe('厦门')
})

test('two that write the same file at once do not meet', async () => {
  const at = path.join(workspace(), 'a.csv')
  await Promise.all([writeFile(at, chunks('one')), writeFile(at, chunks('two'))])
  expect(['one', 'two']).toContain(readFileSync(at, 'utf8'))
  expect(readdirSync(path.dirname(at))).toEqual(['a.csv'])
})

describe.each(['EBUSY', 'EXDEV', 'EACCES', 'EPERM'])('a file that cannot be replaced (%s)', (code) => {
  test('is written where it is, though it was longer', async () => {
    const at = file('a.csv', 'the old content')
    const { ino } = lstatSync(at)
    rename.mockRejectedValueOnce(refused(code))
    expect(await writeFile(at, chunks('new'))).toBe(3)
    expect([readFileSync(at, 'utf8'), lstatSync(at).ino]).toEqual(['new', ino])
    expect(readdirSync(path.dirname(at))).toEqual(['a.csv'])
  })

  test('is not made anew', async () => {
    const at = path.join(workspace(), 'a.csv')
    rename.mockRejectedValueOnce(refused(code))
    await expect(writeFile(at, chunks('new'))).rejects.toThrow(`cannot write ${at}: ${code}`)
    expect(readdirSync(path.dirname(at))).toEqual([])
  })
})

describe('a file in a folder that cannot be changed', () => {
  test('is written where it is when all is there, and else stays as it was', async () => {
    const at = file('a.csv', 'old')
    const before = unfinishedIn(tmpdir())
    for (const [content, wanted] of [
      [broken(), 'old'],
      [chunks('new'), 'new'],
    ] as const) {
      open.mockRejectedValueOnce(refused('EACCES'))
      rename.mockRejectedValueOnce(refused('EXDEV'))
      await writeFile(at, content).catch((error: Error) => expect(error.message).toBe('a record is wrong'))
      rename.mockReset()
      expect(readFileSync(at, 'utf8')).toBe(wanted)
    }
    expect([readdirSync(path.dirname(at)), unfinishedIn(tmpdir())]).toEqual([['a.csv'], before])
  })

  test('is not made there', async () => {
    const at = path.join(workspace(), 'a.csv')
    open.mockRejectedValueOnce(refused('EACCES'))
    await expect(writeFile(at, chunks('new'))).rejects.toThrow(`cannot write ${at}: EACCES`)
  })
})

test.skipIf(process.getuid?.() !== 0)('root leaves a file to whom it belongs', async () => {
  const at = file('a.csv', 'old')
  chownSync(at, 65_534, 65_534)
  chmodSync(at, 0o640)
  await writeFile(at, chunks('new'))
  const { uid, gid, mode } = statSync(at)
  expect([uid, gid, mode & 0o777, readFileSync(at, 'utf8')]).toEqual([65_534, 65_534, 0o640, 'new'])
})

test.skipIf(process.platform === 'win32').each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)(
  '%s ends the program and leaves nothing behind',
  async (signal) => {
    const folder = workspace()
    writeFileSync(path.join(folder, 'out.ndjson'), 'old')
    const call = ['convert', 'events', '--from', '-', '--from-format', 'ndjson', '--to', 'ndjson', '-o', 'out.ndjson']
    const child = spawn(process.execPath, [program, ...call], { cwd: folder, stdio: ['pipe', 'ignore', 'ignore'] })
    const ended = new Promise((resolve) => child.on('exit', (_, by) => resolve(by)))
    await vi.waitFor(() => expect(unfinishedIn(folder)).toHaveLength(1), { timeout: 20_000 })
    child.kill(signal)
    expect(await ended).toBe(signal)
    expect(readdirSync(folder)).toEqual(['out.ndjson'])
    expect(readFileSync(path.join(folder, 'out.ndjson'), 'utf8')).toBe('old')
  },
)
