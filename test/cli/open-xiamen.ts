import { spawn, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { onTestFinished } from 'vitest'

const program = fileURLToPath(new URL('../../dist/cli.js', import.meta.url))

/** What the program answered. */
export interface Answer {
  readonly status: number | null
  readonly stdout: string
  readonly stderr: string
}

/** Runs the program as built. */
export function openXiamen(
  args: readonly string[],
  options: { input?: string | Buffer; nodeArgs?: string[] } = {},
): Answer {
  const { status, stdout, stderr } = spawnSync(process.execPath, [...(options.nodeArgs ?? []), program, ...args], {
    encoding: 'utf8',
    input: options.input ?? '',
    maxBuffer: 1 << 26,
  })
  return { status, stdout, stderr }
}

/** Runs it and closes its standard output at the first chunk, as `head` does. */
export function closedEarly(args: readonly string[]): Promise<Omit<Answer, 'stdout'>> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [program, ...args])
    let stderr = ''
    child.stderr.on('data', (chunk) => {
      stderr += chunk
    })
    child.stdout.once('data', () => child.stdout.destroy())
    child.on('close', (status) => resolve({ status, stderr }))
  })
}

/** A directory that is gone after the test. */
export function workspace(): string {
  const directory = mkdtempSync(path.join(tmpdir(), 'open-xiamen-cli-'))
  onTestFinished(() => rmSync(directory, { recursive: true, force: true }))
  return directory
}

/** A file in a directory that is gone after the test. */
export function file(name: string, content: string | Uint8Array): string {
  const at = path.join(workspace(), name)
  writeFileSync(at, content)
  return at
}
