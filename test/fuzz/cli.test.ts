import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import fc from 'fast-check'
import { afterAll, expect, test, vi } from 'vitest'
import { run } from '../../src/cli/run.js'
import { PATIENCE, runs } from './runs.js'

// the program reads its version beside its bundle, which a test of the sources does not have
vi.mock('node:fs', async (original) => {
  const fs = await original<typeof import('node:fs')>()
  const readFileSync = (file: unknown, ...rest: unknown[]) =>
    String(file).endsWith('src/manifest.json')
      ? '{"version":"0.0.0"}'
      : (fs.readFileSync as (...all: unknown[]) => unknown)(file, ...rest)
  return { ...fs, readFileSync }
})

const directory = mkdtempSync(path.join(tmpdir(), 'open-xiamen-fuzz-'))
afterAll(() => rmSync(directory, { recursive: true }))

const COMMANDS = [
  'list',
  'get',
  'events',
  'search',
  'evidence',
  'verify',
  'validate',
  'convert',
  'diff',
  'cite',
  'completion',
  'help',
]
const word = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...COMMANDS) },
  {
    weight: 4,
    arbitrary: fc.constantFrom(
      'ties',
      'events',
      'cifit',
      'no-such-id',
      '--json',
      '--lang',
      'zh',
      '--to',
      'csv',
      'parquet',
      '--during',
      '2022',
      '--kind',
      '--field',
      '--limit',
      '-1',
      '--help',
      '--from',
      '-',
      '--',
      '--no-such',
      '--collection',
      '../..',
      directory,
      '/dev/null',
    ),
  },
  { weight: 2, arbitrary: fc.string({ unit: 'binary' }) },
  { weight: 1, arbitrary: fc.constantFrom('__proto__', 'constructor', '\u0000', '$(id)', '%s', '\u001b[31m') },
)

async function call(args: readonly string[], input: string) {
  const written = { stdout: '', stderr: '' }
  const stream = (name: keyof typeof written) => ({
    isTTY: false,
    columns: 80,
    write(chunk: string | Uint8Array, done?: unknown) {
      written[name] += typeof chunk === 'string' ? chunk : ''
      if (typeof done === 'function') done()
      return true
    },
    once() {
      return this
    },
    on() {
      return this
    },
    off() {
      return this
    },
    removeListener() {
      return this
    },
  })
  const stdin = (async function* () {
    yield new TextEncoder().encode(input)
  })()
  const status = await run(args, { stdin, stdout: stream('stdout'), stderr: stream('stderr'), env: {} } as never)
  return { status, ...written }
}

const sentence = (stderr: string) => {
  expect(stderr).toMatch(/^open-xiamen: /)
  expect(stderr).not.toMatch(/\n\s+at /)
}

test(
  'any arguments end with a status; what cannot be done is one sentence and no stack',
  async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(word, { maxLength: 6 }).filter((args) => !args.includes('--output')),
        async (args) => {
          const { status, stdout, stderr } = await call(args, '')
          expect([0, 1, 2]).toContain(status)
          // without a command it is the help that tells what is missing
          if (args.length === 0) expect(stdout).toContain('open-xiamen')
          else if (status === 2) sentence(stderr)
        },
      ),
      runs(0.15),
    )
  },
  PATIENCE,
)

test(
  'any file is told of and breaks nothing',
  async () => {
    const file = path.join(directory, 'any.json')
    const content = fc.oneof(
      fc.uint8Array({ maxLength: 300 }),
      fc.json().map((text) => new TextEncoder().encode(text)),
      fc.array(fc.json(), { maxLength: 4 }).map((lines) => new TextEncoder().encode(lines.join('\n'))),
      fc
        .constantFrom('', '\ufeff', '[', '{"events":[{}]}', '{"__proto__":[]}', '[['.repeat(20_000))
        .map((text) => new TextEncoder().encode(text)),
    )
    const command = fc.constantFrom(
      ['validate'],
      ['diff'],
      ['verify'],
      ['validate', '--collection', 'events'],
      ['convert', 'events', '--to', 'csv', '--from'],
    )
    await fc.assert(
      fc.asyncProperty(command, content, async (before, bytes) => {
        writeFileSync(file, bytes)
        const { status, stderr } = await call([...before, file], '')
        expect([0, 1, 2]).toContain(status)
        if (status === 2) sentence(stderr)
      }),
      runs(0.15),
    )
  },
  PATIENCE,
)
