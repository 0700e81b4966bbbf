import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, onTestFinished, test } from 'vitest'

const root = fileURLToPath(new URL('../..', import.meta.url))
const BUILT = ['node_modules', 'dist', '.git', '.cache', 'test', 'bench', 'demo', 'manifest.json', 'datapackage.json']

test('two clean builds in different directories give the same tarball, byte for byte', () => {
  const [first, second] = [packFrom('a'), packFrom('a/longer/path')]
  expect(first).toBe(second)
}, 180_000)

function packFrom(name: string): string {
  const directory = mkdtempSync(path.join(tmpdir(), 'open-xiamen-build-'))
  onTestFinished(() => rmSync(directory, { recursive: true }))
  const project = path.join(directory, name)
  cpSync(root, project, {
    recursive: true,
    filter: (file) => {
      const [top = ''] = path.relative(root, file).split(path.sep)
      // what is generated must be made anew
      return !BUILT.includes(top) && !/src.records.\w|data.schema/.test(path.relative(root, file))
    },
  })
  symlinkSync(path.join(root, 'node_modules'), path.join(project, 'node_modules'))
  execFileSync('npm', ['run', '--silent', 'build'], { cwd: project, stdio: 'ignore' })
  const packed = execFileSync('npm', ['pack', '--ignore-scripts', '--json'], { cwd: project, encoding: 'utf8' })
  const [{ filename }] = JSON.parse(packed)
  const hash = createHash('sha256')
    .update(readFileSync(path.join(project, filename)))
    .digest('hex')
  console.info(`tarball ${hash}`)
  return hash
}
