import { execFileSync, spawnSync } from 'node:child_process'
import { chmodSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test, vi } from 'vitest'
import { commands } from '../../src/cli/commands/index.js'
import { shells } from '../../src/cli/completion/shells.js'
import { ask, askJson, program, workspace } from './open-xiamen.js'

vi.mock('../../src/generated/records.js', async () => (await import('./fixture-records.js')).fixtureRecords)
vi.mock('../../src/generated/entries.js', async () => (await import('./fixture-records.js')).fixtureRecords)

test.each([
  [['ev'], ['evidence']],
  [['--v'], ['--version']],
  [
    ['list', 'p'],
    ['places', 'people'],
  ],
  [['get', 'apia-s'], ['apia-signing-2019']],
  [['list', 'events', '--cou'], ['--country']],
  [['list', 'events', '--kind', 'fo'], ['forum']],
  [
    ['list', 'events', '--country', ''],
    ['CN', 'FJ', 'PT', 'WS'],
  ],
  [['list', 'events', '--sort', 'd'], ['desc']],
  [
    ['list', 'events', '--lang', ''],
    ['en', 'zh'],
  ],
  [['get', 'apia', ''], []],
  [['cite', 'apia', '--format', 'b'], ['bibtex']],
  [
    ['verify', 'a.txt', '--document', ''],
    ['harbour-2019', 'harbour-2020'],
  ],
  [
    ['completion', ''],
    ['bash', 'zsh', 'fish'],
  ],
  [['validate', 'a'], []],
  [['constructor', ''], []],
  [['list', 'events', '--constructor', ''], []],
  [['list', 'events', '--__proto__='], []],
  [['list', 'events', '--kind=fo'], ['--kind=forum']],
  [['events', '--kind=fo'], ['--kind=forum']],
  [
    ['events', '--lang='],
    ['--lang=en', '--lang=zh'],
  ],
  [['events', '--lang=x'], []],
  [['events', '--planned='], []],
  [['events', '--nothing=a'], []],
  // the words as bash splits them
  [['events', '--kind', '=', 'fo'], ['forum']],
  [
    ['events', '--lang', '='],
    ['en', 'zh'],
  ],
  [['events', '--kind', '=', 'forum', '--lang', '=', 'z'], ['zh']],
  [['events', '--kind', '=', 'forum', '--plan'], ['--planned']],
  [['events', '--cou'], ['--country']],
  [['describe', 'ti'], ['tie']],
  [['describe', 'tie', 'signedI'], ['signedIn']],
  [['describe', 'tie', 'kind', 'sister'], ['sister-city']],
  [['describe', 'tie', 'name', ''], []],
  [['describe', 'nothing', ''], []],
])('after %j, %j is offered', async (words, expected) => {
  for (const args of [words, ['--', ...words]]) {
    const { status, stdout } = await ask(['complete', ...args])
    expect([status, stdout.split('\n').slice(0, -1).sort()]).toEqual([0, [...expected].sort()])
  }
})

test('at the start, every command is offered', async () => {
  const offered = (await ask(['complete', '--', ''])).stdout.trimEnd().split('\n')
  expect(offered).toEqual([...commands.map(({ name }) => name), '--help', '--version'])
})

test.each(Object.keys(shells))('the script for %s is printed', async (shell) => {
  expect((await ask(['completion', shell])).stdout).toBe(shells[shell])
  expect(await askJson('completion', shell)).toEqual({ shell, script: shells[shell] })
})

/** A search path that contains the built program. */
function environment() {
  const bin = workspace()
  writeFileSync(path.join(bin, 'open-xiamen'), `#!/bin/sh\nexec "${process.execPath}" "${program}" "$@"\n`)
  chmodSync(path.join(bin, 'open-xiamen'), 0o755)
  return { ...process.env, PATH: `${bin}:${process.env['PATH']}` }
}

/** For each shell, a definition of the functions that the script needs, and a call that completes `completion f`. */
const TRIALS = [
  {
    shell: 'bash',
    options: ['-c'],
    before: '',
    after: `COMP_WORDS=(open-xiamen completion f); COMP_CWORD=2; _open_xiamen; printf '%s\\n' "\${COMPREPLY[@]}"`,
  },
  {
    shell: 'zsh',
    options: ['-fc'],
    before: `compdef() { :; }\ncompadd() { print -l -- "\${found[@]}"; }`,
    after: 'words=(open-xiamen completion f); CURRENT=3; _open_xiamen',
  },
  {
    shell: 'fish',
    options: ['--no-config', '-c'],
    before: '',
    after: 'complete -C "open-xiamen completion f"',
  },
]

test.skipIf(spawnSync('bash', ['--version']).status !== 0)('bash completes a value behind the sign', () => {
  // the word break characters of an interactive bash
  const script = `${shells['bash']}
COMP_WORDS=(open-xiamen events --lang = z); COMP_CWORD=4; _open_xiamen; printf '%s\\n' "\${COMPREPLY[@]}"`
  expect(execFileSync('bash', ['-c', script], { encoding: 'utf8', env: environment() })).toBe('zh\n')
})

describe.each(TRIALS)('$shell', ({ shell, options, before, after }) => {
  const installed = spawnSync(shell, ['--version']).status === 0

  test.skipIf(!installed)('completes with it, where it is installed', () => {
    const script = [before, shells[shell], after].join('\n')
    expect(execFileSync(shell, [...options, script], { encoding: 'utf8', env: environment() })).toBe('fish\n')
  })
})
