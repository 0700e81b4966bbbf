import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { realDataWith } from './small-data.js'

const root = fileURLToPath(new URL('../..', import.meta.url))
const tsx = path.join(root, 'node_modules/tsx/dist/cli.mjs')

function run(script: string, environment: Record<string, string | undefined>) {
  const env = { ...process.env, OPEN_XIAMEN_SOURCES: undefined, ...environment }
  return spawnSync(process.execPath, [tsx, `scripts/${script}.ts`], { cwd: root, encoding: 'utf8', env })
}

test('npm run data tells a curator’s fault in one line, without a stack trace, and writes no module', () => {
  const before = readFileSync(path.join(root, 'src/records/ties.ts'), 'utf8')
  const directory = realDataWith('ties.yaml', 'partner: netanya', 'partner: netania')
  const { status, stdout, stderr } = run('build-data', { OPEN_XIAMEN_DATA: directory })
  expect(status).toBe(1)
  expect(stdout).toBe('')
  expect(stderr).toContain('data/ties.yaml:')
  expect(stderr).toContain('ties "xiamen-netanya-sister-city" › partner: expected the id of another place')
  expect(stderr).not.toMatch(/^\s+at /m)
  expect(readFileSync(path.join(root, 'src/records/ties.ts'), 'utf8')).toBe(before)
})

test('npm run evidence without the texts says what it needs', () => {
  const { status, stderr } = run('locate-evidence', {})
  expect(status).toBe(1)
  expect(stderr.trim()).toBe(
    'evidence: expected the directory of the article texts, as an argument or in OPEN_XIAMEN_SOURCES, found neither',
  )
})

test('so it does when they are not where it is told', () => {
  const { status, stderr } = run('locate-evidence', { OPEN_XIAMEN_SOURCES: '/no/such/directory' })
  expect(status).toBe(1)
  expect(stderr).toContain('/no/such/directory')
  expect(stderr).not.toMatch(/^\s+at /m)
})

test('npm run coverage:sources works without the texts, with positions only', () => {
  const { status, stdout } = run('coverage-sources', {})
  expect(status).toBe(0)
  expect(stdout).toMatch(/^foreign-affairs-2022: \d+ of 3445 characters back a record \(9\d\.\d %\)$/m)
  expect(stdout).toContain('only positions are shown')
})
