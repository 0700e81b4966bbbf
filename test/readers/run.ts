// npm run test:readers: programs in Python and Java read the files of the last build, and answer as the library does. What they
// need is installed in a folder of its own, once; prints what was compared, and exits with 1 when a cell differs.
import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { inRoot } from '../../build/places.js'
import { writeOurs } from './ours.js'

const here = inRoot('test/readers')
const environment = inRoot('node_modules/.cache/readers')
const python = path.join(environment, 'bin/python')
const requirements = path.join(here, 'requirements.txt')
/** A copy of the requirements, written after everything is installed. */
const installed = path.join(environment, 'requirements.txt')

const NEEDED = [
  [
    'python3',
    ['-c', 'import ensurepip, sys; sys.exit(sys.version_info < (3, 11))'],
    'Python 3.11 with venv',
    'python3-venv',
  ],
  ['java', ['-version'], 'Java 17, for Spark', 'default-jre-headless'],
  ['bibtex', ['--version'], 'BibTeX', 'texlive-base'],
] as const

const missing = NEEDED.filter(([command, parameters]) => spawnSync(command, parameters).status !== 0)
for (const [, , what, name] of missing) console.error(`test:readers needs ${what}; on Debian: apt-get install ${name}`)
if (missing.length === 0) await readAll()
else process.exitCode = 1

async function readAll(): Promise<void> {
  install()
  const folder = mkdtempSync(path.join(tmpdir(), 'open-xiamen-readers-'))
  try {
    await writeOurs(folder)
    const readers = readdirSync(here).filter((file) => /^read_\w+\.py$/.test(file))
    const failed = readers.filter((reader) => !reads(reader, folder))
    console.log(`\n${readers.length - failed.length} passed, ${failed.length} failed`)
    if (failed.length > 0) process.exitCode = 1
  } finally {
    rmSync(folder, { recursive: true })
  }
}

function install(): void {
  if (existsSync(installed) && readFileSync(installed, 'utf8') === readFileSync(requirements, 'utf8')) return
  rmSync(environment, { recursive: true, force: true })
  try {
    run('python3', ['-m', 'venv', environment])
    // the list is complete, so dependencies are not resolved
    run(python, ['-m', 'pip', 'install', '--quiet', '--no-deps', '--use-pep517', '--requirement', requirements])
    cpSync(requirements, installed)
  } catch (error) {
    rmSync(environment, { recursive: true, force: true })
    throw error
  }
}

function run(command: string, parameters: readonly string[]): void {
  const { status } = spawnSync(command, parameters, { stdio: 'inherit' })
  if (status !== 0) throw new Error(`${command} ${parameters.join(' ')}: expected exit code 0, found ${status}`)
}

/** Whether a reader finds the expected content; prints its output. */
function reads(reader: string, folder: string): boolean {
  const { status, stdout, stderr } = spawnSync(python, [path.join(here, reader), folder], {
    encoding: 'utf8',
    env: { ...process.env, SPARK_LOCAL_IP: '127.0.0.1', PYTHONDONTWRITEBYTECODE: '1' },
  })
  for (const line of stdout.trimEnd().split('\n')) {
    const [what = '', rows, cells] = line.split('\t')
    console.log(
      rows === undefined ? `\n${what}` : `  ${what.padEnd(58)} ${rows.padStart(5)} rows ${cells?.padStart(6)} cells`,
    )
  }
  if (status !== 0) console.log(`FAILED  ${reader}\n${stderr.trimEnd()}`)
  return status === 0
}
