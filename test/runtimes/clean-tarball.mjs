import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../..', import.meta.url))

/**
 * The digest of the tarball that a clean copy of the repository builds.
 *
 * @param {string} name the directory of the copy, inside a temporary directory
 */
export function cleanTarball(name) {
  const directory = mkdtempSync(path.join(tmpdir(), 'open-xiamen-build-'))
  const project = path.join(directory, name)
  const run = (...parameters) => execFileSync('npm', parameters, { cwd: project, encoding: 'utf8' })
  try {
    mkdirSync(project, { recursive: true })
    // the files as they are, also those not committed yet
    const state = execFileSync('git', ['stash', 'create'], { cwd: root, encoding: 'utf8' }).trim() || 'HEAD'
    const files = execFileSync('git', ['archive', state], { cwd: root, maxBuffer: 1 << 28 })
    execFileSync('tar', ['-x'], { cwd: project, input: files })
    copyModules(path.join(project, 'node_modules'))
    run('run', '--silent', 'build')
    const [{ filename }] = JSON.parse(run('pack', '--ignore-scripts', '--json'))
    return createHash('sha256')
      .update(readFileSync(path.join(project, filename)))
      .digest('hex')
  } finally {
    rmSync(directory, { recursive: true })
  }
}

/** The dependencies at a separate path, because bundles contain their paths; hard-linked if possible. */
function copyModules(to) {
  const from = realpathSync(path.join(root, 'node_modules'))
  try {
    execFileSync('cp', ['-al', from, to], { stdio: 'ignore' })
  } catch {
    rmSync(to, { recursive: true, force: true })
    cpSync(from, to, { recursive: true, verbatimSymlinks: true })
  }
}
