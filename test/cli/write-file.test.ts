// What `--output` does to a file.
import { spawn } from 'node:child_process'
import {
  chmodSync,
  chownSync,
  lstatSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import * as promises from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, test, vi } from 'vitest'
import { writeFile } from '../../src/cli/output/write-file.js'
import { file, program, workspace } from './open-xiamen.js'

vi.mock('node:fs/promises', async (original) => {
  const real = await original<typeof promises>()
  return { ...real, open: vi.fn(real.open), rename: vi.fn(real.rename) }
})

async function* chunks(...parts: readonly string[]) {
  yield* parts
}

const unfinished = () => readdirSync(tmpdir()).filter((name) => /^open-xiamen-[\da-f]{8}-[\da-f-]+$/.test(name))

test('a name can be as long as the system lets it be', async () => {
  const at = path.join(workspace(), `${'会'.repeat(82)}.csv`)
  expect(await writeFile(at, chunks('厦', '门'))).toBe(6)
  expect(readFileSync(at, 'utf8')).toBe('厦门')
})

test('a longer file is replaced, and by nothing if a record is wrong', async () => {
  const at = file('a.csv', 'the old content')
  const broken = async function* () {
    yield 'new'
    throw new Error('a record is wrong')
  }
  await expect(writeFile(at, broken())).rejects.toThrow('a record is wrong')
  expect(readFileSync(at, 'utf8')).toBe('the old content')
  expect(await writeFile(at, chunks('new'))).toBe(3)
  expect(readFileSync(at, 'utf8')).toBe('new')
  expect(readdirSync(path.dirname(at))).toEqual(['a.csv'])
})

test('a symbolic link stays a link, and a failed write leaves no temporary file', async () => {
  const at = file('a.csv', 'old')
  const folder = path.dirname(at)
  symlinkSync(at, path.join(folder, 'link.csv'))
  await writeFile(path.join(folder, 'link.csv'), chunks('new'))
  expect([readFileSync(at, 'utf8'), lstatSync(path.join(folder, 'link.csv')).isSymbolicLink()]).toEqual(['new', true])
  await expect(writeFile(folder, chunks('new'))).rejects.toThrow(`cannot write ${folder}: `)
  expect(readdirSync(folder).sort()).toEqual(['a.csv', 'link.csv'])
  expect(readdirSync(path.dirname(folder)).filter((name) => name.endsWith('.part'))).toEqual([])
})

test.each(['EBUSY', 'EACCES'])('a file that cannot be replaced (%s) is written in place', async (code) => {
  const refused = Object.assign(new Error(code), { code })
  const at = file('a.csv', 'the old content')
  const { ino } = lstatSync(at)
  vi.mocked(promises.rename).mockRejectedValueOnce(refused)
  expect(await writeFile(at, chunks('new'))).toBe(3)
  expect([readFileSync(at, 'utf8'), lstatSync(at).ino]).toEqual(['new', ino])
  // the folder refuses new files: the first file is opened in the temporary folder, the second in this one
  const { open } = await vi.importActual<typeof promises>('node:fs/promises')
  vi.mocked(promises.open).mockImplementationOnce(open).mockRejectedValueOnce(refused)
  await writeFile(at, chunks('newer'))
  expect([readFileSync(at, 'utf8'), readdirSync(path.dirname(at))]).toEqual(['newer', ['a.csv']])
  const missing = path.join(path.dirname(at), 'b.csv')
  vi.mocked(promises.rename).mockRejectedValueOnce(refused)
  await expect(writeFile(missing, chunks('new'))).rejects.toThrow(`cannot write ${missing}: ${code}`)
  expect(readdirSync(path.dirname(at))).toEqual(['a.csv'])
})

test.skipIf(process.getuid?.() !== 0)('root leaves a file to whom it belongs', async () => {
  const at = file('a.csv', 'old')
  chownSync(at, 65_534, 65_534)
  chmodSync(at, 0o640)
  await writeFile(at, chunks('new'))
  const { uid, gid, mode } = statSync(at)
  expect([uid, gid, mode & 0o777, readFileSync(at, 'utf8')]).toEqual([65_534, 65_534, 0o640, 'new'])
})

test.skipIf(process.platform === 'win32').each(['SIGINT', 'SIGKILL'] as const)(
  '%s ends the program and leaves nothing behind',
  async (signal) => {
    const folder = workspace()
    writeFileSync(path.join(folder, 'out.ndjson'), 'old')
    const before = unfinished()
    const call = ['convert', 'events', '--from', '-', '--from-format', 'ndjson', '--to', 'ndjson', '-o', 'out.ndjson']
    const child = spawn(process.execPath, [program, ...call], { cwd: folder, stdio: ['pipe', 'ignore', 'pipe'] })
    const ended = new Promise((resolve) => child.on('exit', (_, by) => resolve(by)))
    // more than the program holds in memory, so it is writing
    await new Promise((resolve) => child.stdin.write('\n'.repeat(4_000_000), resolve))
    child.kill(signal)
    expect(await ended).toBe(signal)
    expect([readFileSync(path.join(folder, 'out.ndjson'), 'utf8'), readdirSync(folder)]).toEqual([
      'old',
      ['out.ndjson'],
    ])
    expect(unfinished()).toEqual(before)
  },
)
