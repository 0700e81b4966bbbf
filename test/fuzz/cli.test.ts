import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import fc from 'fast-check'
import { afterAll, expect, test, vi } from 'vitest'
import { ask } from '../cli/open-xiamen.js'
import { fixture } from '../fixture/index.js'
import { check } from './runs.js'

vi.mock('../../src/generated/records.js', async () => (await import('../cli/fixture-records.js')).fixtureRecords)
vi.mock('../../src/generated/entries.js', async () => (await import('../cli/fixture-records.js')).fixtureRecords)

// the program reads its version from its bundle, which tests of the sources do not have
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

const COMMANDS = 'list get events search evidence verify validate convert diff cite completion complete help'.split(' ')
const USUAL = [
  ...'ties events wanglan ocean-forum no-such-id --json --lang zh --to csv parquet --during 2019 --as-of'.split(' '),
  ...'--kind forum --field name --limit -1 2 --help --version --from - -- --no-such --collection ../..'.split(' '),
  directory,
  '/dev/null',
]
const word = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...USUAL) },
  { weight: 2, arbitrary: fc.constantFrom(...COMMANDS) },
  { weight: 2, arbitrary: fc.string({ unit: 'binary' }) },
  { weight: 1, arbitrary: fc.constantFrom('__proto__', 'constructor', '\u0000', '$(id)', '%s', '\u001b[31m') },
)
// most calls name a command, so that its arguments are tested
const call = fc
  .tuple(fc.option(fc.constantFrom(...COMMANDS), { nil: undefined, freq: 8 }), fc.array(word, { maxLength: 5 }))
  .map(([command, rest]) => [...(command ? [command] : []), ...rest])

/** One sentence for the user, without a stack trace. */
function expectSentence(stderr: string): void {
  expect(stderr).toMatch(/^open-xiamen: /)
  expect(stderr).not.toMatch(/\n\s+at /)
}

test('any arguments give an exit status; an error is one sentence without a stack trace', async () => {
  const statuses = new Set<number | null>()
  await check(
    1,
    call.filter((args) => !args.includes('--output')),
    async (args) => {
      const { status, stdout, stderr } = await ask(args)
      statuses.add(status)
      expect([0, 1, 2]).toContain(status)
      // without a command, the help states what is missing
      if (args.length === 0) expect(stdout).toContain('open-xiamen')
      else if (status === 2) expectSentence(stderr)
    },
  )
  expect(statuses.size).toBeGreaterThan(1)
})

test('any file is read or reported without a crash', async () => {
  const file = path.join(directory, 'any.json')
  const bytes = (text: string) => new TextEncoder().encode(text)
  const content = fc.oneof(
    fc.uint8Array({ maxLength: 300 }),
    fc.json().map(bytes),
    fc.array(fc.json(), { maxLength: 4 }).map((lines) => bytes(lines.join('\n'))),
    // nearly valid records and datasets
    fc
      .tuple(fc.constantFrom(...fixture.dataset.events), fc.string(), fc.jsonValue())
      .map(([event, field, value]) => bytes(JSON.stringify([{ ...event, [field]: value }]))),
    fc
      .constantFrom<unknown>(fixture.dataset, { ...fixture.dataset, ties: [] }, { events: [{}] }, [])
      .map((data) => bytes(JSON.stringify(data))),
    fc.constantFrom('', '\ufeff', '[', '{"__proto__":[]}', '[['.repeat(20_000)).map(bytes),
  )
  const command = fc.constantFrom(
    ['validate'],
    ['diff'],
    ['verify'],
    ['validate', '--collection', 'events'],
    ['convert', 'events', '--to', 'csv', '--from'],
    ['convert', 'events', '--to', 'ics', '--from'],
  )
  const statuses = new Set<number | null>()
  await check(1, command, content, async (before, given) => {
    writeFileSync(file, given)
    const { status, stderr } = await ask([...before, file])
    statuses.add(status)
    expect([0, 1, 2]).toContain(status)
    if (status === 2) expectSentence(stderr)
  })
  expect([...statuses].sort()).toEqual([0, 1, 2])
})
