import { spawn, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { Readable, Writable } from 'node:stream'
import { fileURLToPath } from 'node:url'
import { onTestFinished } from 'vitest'
import { run } from '../../src/cli/run.js'

/** The program as built. */
export const program = fileURLToPath(new URL('../../dist/cli.js', import.meta.url))

/** The output of the program. */
export interface Answer {
  readonly status: number | null
  readonly stdout: string
  readonly stderr: string
}

/** The terminal properties of a stream. */
export interface Terminal {
  readonly isTTY?: boolean
  readonly columns?: number
}

/** A stream that collects its input. */
export function kept(terminal: Terminal = {}) {
  const chunks: Buffer[] = []
  const stream = new Writable({
    write(chunk, _, done) {
      chunks.push(Buffer.from(chunk))
      done()
    },
  })
  return { stream: Object.assign(stream, terminal), bytes: () => Buffer.concat(chunks) }
}

/** Runs the program in this process. */
export async function ask(
  args: readonly string[],
  options: {
    readonly input?: string | AsyncIterable<Uint8Array>
    readonly env?: Readonly<Record<string, string>>
    readonly stdout?: Terminal
    readonly stderr?: Terminal
  } = {},
): Promise<Answer & { readonly bytes: Buffer }> {
  const [stdout, stderr] = [kept(options.stdout), kept(options.stderr)]
  const { input = '' } = options
  const status = await run(args, {
    stdin: typeof input === 'string' ? Readable.from([Buffer.from(input)]) : input,
    stdout: stdout.stream,
    stderr: stderr.stream,
    env: options.env ?? {},
  })
  return { status, stdout: stdout.bytes().toString(), stderr: stderr.bytes().toString(), bytes: stdout.bytes() }
}

/** The JSON output of the program. */
export async function askJson(...args: string[]) {
  return JSON.parse((await ask([...args, '--json'])).stdout)
}

/** Runs the program as built. */
export function openXiamen(
  args: readonly string[],
  options: { readonly input?: string; readonly nodeArgs?: readonly string[] } = {},
): Answer {
  const { status, stdout, stderr } = spawnSync(process.execPath, [...(options.nodeArgs ?? []), program, ...args], {
    encoding: 'utf8',
    input: options.input ?? '',
    maxBuffer: 1 << 26,
  })
  return { status, stdout, stderr }
}

/** Runs the built program and closes its standard output at the first chunk, like `head`. */
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

/** A directory that is removed after the test. */
export function workspace(): string {
  const directory = mkdtempSync(path.join(tmpdir(), 'open-xiamen-cli-'))
  onTestFinished(() => rmSync(directory, { recursive: true, force: true }))
  return directory
}

/** A file in a directory that is removed after the test. */
export function file(name: string, content: string | Uint8Array): string {
  const at = path.join(workspace(), name)
  writeFileSync(at, content)
  return at
}
