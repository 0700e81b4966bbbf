// The built program with the bundled data: properties that hold for any data.
import { readFileSync } from 'node:fs'
import widthOf from 'fast-string-width'
import { expect, test } from 'vitest'
import { commands } from '../../src/cli/commands/index.js'
import { ask, closedEarly, file, openXiamen } from './open-xiamen.js'

const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'))

test('its version is that of the package', () => {
  for (const before of [[], ['list', 'events'], ['get']]) {
    expect(openXiamen([...before, '--version'])).toEqual({ status: 0, stdout: `${version}\n`, stderr: '' })
  }
})

test('help names every command', () => {
  const { status, stdout } = openXiamen(['--help'])
  expect(status).toBe(0)
  expect(stdout).toContain(version)
  for (const { name } of commands) expect(stdout).toMatch(new RegExp(`^ {2}${name} +\\S`, 'm'))
})

test('without arguments it shows working examples in ten lines of 80 columns', async () => {
  const { status, stdout, stderr } = openXiamen([])
  expect([status, stderr]).toEqual([0, ''])
  const lines = stdout.trimEnd().split('\n')
  expect(lines).toHaveLength(10)
  for (const line of lines) expect(widthOf(line)).toBeLessThanOrEqual(80)
  const calls = lines.flatMap((line) => /npx open-xiamen (.+?) {2,}/.exec(line)?.[1] ?? [])
  expect(calls).toHaveLength(8)
  for (const call of calls.filter((one) => one !== '--help')) {
    const answer = await ask(call.split(' '))
    expect([call, answer.status, answer.stdout !== '']).toEqual([call, 0, true])
  }
})

test.each(commands.map((command) => [command.name, command] as const))(
  '%s has help with its options',
  async (name, { options }) => {
    const { status, stdout } = await ask([name, '--help'])
    expect(status).toBe(0)
    for (const option of Object.keys({ ...options, json: 0 })) expect(stdout).toMatch(new RegExp(`--${option}[ ,]`))
  },
)

// commands that need files or an assistant are tested elsewhere
const examples = commands.flatMap((command) =>
  command.examples.filter((one) => !/\.(txt|ndjson|json|ics|parquet|csv)|>|mcp$| diff /.test(one)),
)

test.each(examples)('the example in the help runs: %s', async (example) => {
  const { status, stdout, stderr } = await ask(example.split(' ').slice(1))
  expect([status, stderr]).toEqual([0, ''])
  expect(stdout).not.toBe('')
})

test('it prints the same as in this process', async () => {
  const args = ['list', 'places', '--lang', 'zh', '--limit', '1']
  const { status, stdout, stderr } = await ask(args)
  expect(openXiamen(args)).toEqual({ status, stdout, stderr })
})

test.each([[['convert', 'evidence', '--to', 'jsonld']], [['list', 'evidence', '--json']], [['list', 'evidence']]])(
  'when the reader of %j closes the pipe, it ends as SIGPIPE would end it, without a word',
  async (args) => {
    expect(await closedEarly(args)).toEqual({ status: 141, stderr: '' })
  },
)

test('a long file is checked in constant memory', () => {
  const line = (number: number) =>
    `${JSON.stringify({ id: `p${number}`, type: 'person', name: { en: 'A'.repeat(100) } })}\n`
  const at = file('long.ndjson', Array.from({ length: 200_000 }, (_, number) => line(number)).join(''))
  const { status, stdout } = openXiamen(['validate', at], { nodeArgs: ['--max-old-space-size=40'] })
  expect([status, stdout]).toEqual([0, expect.stringContaining(', 0 problems')])
})
