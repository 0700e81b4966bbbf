import { execFileSync, spawnSync } from 'node:child_process'
import { chmodSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { commands } from '../../src/cli/commands/index.js'
import { candidates } from '../../src/cli/completion/candidates.js'
import { shells } from '../../src/cli/completion/shells.js'
import { workspace } from './open-xiamen.js'

const offered = (...words: string[]) => candidates(commands, words)

test('commands, collections, ids, options and their values', () => {
  expect(offered('ev')).toEqual(['events', 'evidence'])
  expect(offered('list', 'p')).toEqual(['places', 'people'])
  expect(offered('get', 'cifit-2')).toEqual(['cifit-2022'])
  expect(offered('events', '--k')).toEqual(['--kind'])
  expect(offered('events', '--kind', 'fo')).toEqual(['forum'])
  expect(offered('events', '--country', 'C')).toEqual(['CA', 'CI', 'CL', 'CN', 'CO'])
  expect(offered('get', 'cifit', '')).toEqual([])
  expect(offered('cite', 'cifit', '--format', 'b')).toEqual(['bibtex'])
  expect(offered('validate', 'a')).toEqual([])
  expect(offered('constructor', '')).toEqual([])
})

/** A shell's own search path with the program in it. */
function environment() {
  const bin = workspace()
  const program = fileURLToPath(new URL('../../dist/cli.js', import.meta.url))
  writeFileSync(path.join(bin, 'open-xiamen'), `#!/bin/sh\nexec "${process.execPath}" "${program}" "$@"\n`)
  chmodSync(path.join(bin, 'open-xiamen'), 0o755)
  return { ...process.env, PATH: `${bin}:${process.env['PATH']}` }
}

test('bash completes with it', () => {
  const script = `${shells['bash']}
COMP_WORDS=(open-xiamen events --kind fo); COMP_CWORD=3; _open_xiamen; echo "\${COMPREPLY[@]}"
COMP_WORDS=(open-xiamen ""); COMP_CWORD=1; _open_xiamen; echo "\${#COMPREPLY[@]}"`
  const answer = execFileSync('bash', ['-c', script], { encoding: 'utf8', env: environment() })
  expect(answer).toBe(`forum\n${commands.length + 2}\n`)
})

const has = (shell: string) => spawnSync(shell, ['--version']).status === 0

describe.skipIf(!has('zsh'))('zsh, where it is installed', () => {
  test('reads the script and is offered the same', () => {
    const script = `compdef() { :; }\ncompadd() { print -l -- "\${found[@]}"; }\n${shells['zsh']}
words=(open-xiamen get cifit-2); CURRENT=3; _open_xiamen`
    expect(execFileSync('zsh', ['-fc', script], { encoding: 'utf8', env: environment() })).toBe('cifit-2022\n')
  })
})

describe.skipIf(!has('fish'))('fish, where it is installed', () => {
  test('completes with it', () => {
    const script = `${shells['fish']}\ncomplete -C "open-xiamen get cifit-2"`
    expect(execFileSync('fish', ['--no-config', '-c', script], { encoding: 'utf8', env: environment() })).toBe(
      'cifit-2022\n',
    )
  })
})
