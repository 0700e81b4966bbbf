import { Readable } from 'node:stream'
import { stripVTControlCharacters } from 'node:util'
import { describe, expect, test, vi } from 'vitest'
import { OutputClosed, outputOf } from '../../src/cli/output/output.js'
import { printable } from '../../src/cli/output/printable.js'
import { stacked } from '../../src/cli/output/stacked.js'
import { type Column, table } from '../../src/cli/output/table.js'
import { fitted, widthOf, wrapped } from '../../src/cli/output/width-of.js'
import { run } from '../../src/cli/run.js'
import { toNdjson } from '../../src/convert/index.js'
import { partNames } from '../../src/generated/tables.js'
import { fixture } from '../fixture/index.js'
import { ask, file, kept } from './open-xiamen.js'

vi.mock('../../src/generated/records.js', async () => (await import('./fixture-records.js')).fixtureRecords)
vi.mock('../../src/generated/entries.js', async () => (await import('./fixture-records.js')).fixtureRecords)

const BOLD = '\u001b[1m'

describe('colour and width', () => {
  test.each([
    ['a terminal', { isTTY: true, columns: 40 }, {}, true, 40],
    ['a terminal that tells no width', { isTTY: true }, {}, true, 80],
    ['a terminal of no columns', { isTTY: true, columns: 0 }, {}, true, 80],
    ['a file or a pipe', {}, {}, false, undefined],
    ['a terminal with NO_COLOR', { isTTY: true, columns: 40 }, { NO_COLOR: '1' }, false, 40],
    ['a terminal with an empty NO_COLOR', { isTTY: true, columns: 40 }, { NO_COLOR: '' }, true, 40],
    ['a dumb terminal', { isTTY: true, columns: 40 }, { TERM: 'dumb' }, false, 40],
    ['a pipe, though FORCE_COLOR is set', {}, { FORCE_COLOR: '1' }, false, undefined],
  ] as const)('on %s', async (_, stdout, env, coloured, width) => {
    const answer = await ask(['list', 'figures'], { stdout, env })
    expect(answer.stdout.includes(BOLD)).toBe(coloured)
    const lines = stripVTControlCharacters(answer.stdout).trimEnd().split('\n')
    if (width === undefined) expect(Math.max(...lines.map(widthOf))).toBeGreaterThan(80)
    else for (const line of lines) expect(widthOf(line)).toBeLessThanOrEqual(width)
    // an id is never cut, however narrow the terminal
    for (const { id } of fixture.dataset.figures) expect(answer.stdout).toContain(id)
    const record = await ask(['get', 'porto'], { stdout, env })
    expect(record.stdout.includes(`${BOLD}name`)).toBe(coloured)
    expect((await ask(['list', 'ties', '--json'], { stdout, env })).stdout).not.toContain(BOLD)
  })
})

test('progress is shown only on a terminal, in place, and removed at the end', async () => {
  const at = file('a.ndjson', toNdjson(fixture.dataset.ties))
  const [shown, hidden] = await Promise.all([ask(['validate', at], { stderr: { isTTY: true } }), ask(['validate', at])])
  expect(stripVTControlCharacters(shown.stderr)).toMatch(/^\r\S+a\.ndjson: \d+ records, [\d.]+ of [\d.]+ MB\r$/)
  expect(shown.stderr.endsWith('\r\u001b[K')).toBe(true)
  expect(hidden.stderr).toBe('')
})

describe('an output that fails', () => {
  const fail = async (code: string) => {
    const { stream } = kept()
    const output = outputOf(stream, kept().stream, {})
    stream.destroy(Object.assign(new Error('no room'), { code }))
    await new Promise((resolve) => setImmediate(resolve))
    await output.write('text')
  }

  test('because its reader has closed it is not an error', async () => {
    await expect(fail('EPIPE')).rejects.toThrow(OutputClosed)
    const stdout = kept().stream
    stdout.destroy(Object.assign(new Error('closed'), { code: 'EPIPE' }))
    const stderr = kept()
    const status = await run(['list', 'ties'], { stdin: Readable.from([]), stdout, stderr: stderr.stream, env: {} })
    expect([status, stderr.bytes().length]).toEqual([141, 0])
  })

  test('for another reason is reported in a sentence', async () => {
    await expect(fail('ENOSPC')).rejects.toThrow('no room')
  })

  test('on standard error does not end the program', () => {
    const stderr = kept().stream
    outputOf(kept().stream, stderr, {})
    expect(() => stderr.emit('error', new Error('closed'))).not.toThrow()
  })
})

describe('control characters from a user’s file never reach a terminal', () => {
  const unsafe = ['\u001b]0;title\u0007', '\u009b2J', '\u007f', '\u0000', '\u202e', '\u2066', '\r']

  test.each(unsafe)('%j', async (text) => {
    const mine = file('mine.ndjson', `${JSON.stringify({ id: `x${text}`, type: 'event', [`y${text}`]: 1 })}\n`)
    const old = file('old.json', JSON.stringify({ events: [{ id: `x${text}y` }] }))
    const calls = [
      ['validate', mine],
      ['convert', 'events', '--from', mine, '--to', 'csv'],
      ['diff', old],
      ['diff', old, '--long'],
      ['get', `x${text}`],
      ['list', `x${text}`],
      ['list', 'events', '--kind', text],
    ]
    for (const args of calls.flatMap((one) => [one, [...one, '--json']])) {
      const { stdout, stderr } = await ask(args, { stdout: { isTTY: true }, env: { NO_COLOR: '1' } })
      expect(stdout + stderr).not.toContain(text[0])
      expect(stdout + stderr).not.toBe('')
    }
  })

  test('they are escaped as in JSON', () => {
    expect(printable('a\u001b[2J\n')).toBe('a\\u001b[2J\\u000a')
    expect(printable('厦门\n\t🀄', '\n')).toBe('厦门\n\\u0009🀄')
  })
})

describe('tables', () => {
  const columns: readonly Column[] = [{ name: 'id' }, { name: 'name', text: true }, { name: 'kind' }]

  test('columns are aligned, also for Chinese text', () => {
    const rows = [
      ['a', '厦门市', 'city'],
      ['bbb', 'Nice', 'city'],
      ['c', ''],
    ]
    expect(table(columns, rows)).toEqual(['id   name    kind', 'a    厦门市  city', 'bbb  Nice    city', 'c'])
  })

  test('only texts are cut; if that is not enough, there is no table', () => {
    const row = ['x'.repeat(30), 'y'.repeat(50), 'z'.repeat(10)]
    const lines = table(columns, [row], 80) ?? []
    expect(lines[1]).toBe(`${row[0]}  ${'y'.repeat(35)}…  ${row[2]}`)
    expect(table(columns, [row], 68)?.[1]).toBe(`${row[0]}  ${'y'.repeat(23)}…  ${row[2]}`)
    expect(table(columns, [row], 67)).toBeUndefined()
    expect(table([{ name: 'id' }], [row], 20)).toBeUndefined()
  })

  test('rows fit any width in which there is a table', () => {
    const cells = ['', 'a'.repeat(20), '字'.repeat(30), 'é字 '.repeat(15), '🀄—x'.repeat(12), 'e\u0301'.repeat(40)]
    const rows = cells.map((one) => ['id', one, 'kind'])
    for (let width = 34; width <= 120; width++) {
      const lines = table(columns, rows, width) ?? []
      expect(lines).toHaveLength(rows.length + 1)
      for (const line of lines) expect(widthOf(line)).toBeLessThanOrEqual(width)
    }
  })
})

describe('stacked records', () => {
  const columns: readonly Column[] = [
    { name: 'id' },
    { name: 'date', plain: true },
    { name: 'agrees' },
    { name: 'note', text: true },
  ]
  const row = ['wanglan-apia', '2019', 'yes', 'A note that is longer than a line of the terminal.']
  const show = (width: number | undefined, rows = [row]) => stacked(columns, rows, width, (text) => `*${text}*`)

  test('nothing is cut, and each text has its own lines', () => {
    expect(show(undefined)).toEqual([
      '*wanglan-apia*  2019  agrees: yes',
      '  note: A note that is longer than a line of the terminal.',
    ])
    expect(show(24)).toEqual([
      '*wanglan-apia*  2019',
      '  agrees: yes',
      '  note: A note that is',
      '  longer than a line of',
      '  the terminal.',
    ])
  })

  test('empty cells are omitted, and long cells are not cut', () => {
    expect(show(10, [['wanglan-apia', '', '', '']])).toEqual(['*wanglan-apia*'])
  })

  test('a leading text has its own line', () => {
    const [first, second] = columns
    const found = stacked([{ ...first, text: true } as Column, second as Column], [['a b', '2019']], 80, String)
    expect(found).toEqual(['a b', '  2019'])
  })

  test.each([40, 80])('every list is readable on a terminal of %i columns, no id cut', async (width) => {
    for (const part of partNames) {
      const { stdout } = await ask(['list', part, '--lang', 'zh'], {
        stdout: { isTTY: true, columns: width },
        env: { NO_COLOR: '1' },
      })
      for (const item of fixture.dataset[part]) expect(stdout).toContain('id' in item ? item.id : item.record)
      const words = stdout.split(/\s+/)
      const longest = Math.max(...words.map(widthOf))
      for (const line of stdout.split('\n')) expect(widthOf(line)).toBeLessThanOrEqual(Math.max(width, longest + 2))
    }
  })

  test('with --long, also on a pipe, with every note', async () => {
    const { stdout } = await ask(['evidence', 'suva-port-talks-2019', '--field', 'date', '--long'])
    expect(stdout).toMatch(/^ {2}note: .*from memory/m)
    expect(stdout).not.toContain('fields  ')
  })
})

test.each([
  ['a bb ccc', 4, ['a bb', 'ccc']],
  ['厦门市，尼斯', 6, ['厦门', '市，尼', '斯']],
  ['https://example.org/long', 6, ['https://example.org/long']],
  ['see https://example.org/long now', 6, ['see', 'https://example.org/long', 'now']],
  ['abc', 3, ['abc']],
  ['a b', undefined, ['a b']],
  ['', 5, ['']],
])('%j in lines of %j', (text, columns, lines) => {
  expect(wrapped(text, columns)).toEqual(lines)
})

test.each([
  ['abc', 3],
  ['厦门', 4],
  ['“厦”', 4],
  ['é', 1],
  ['e\u0301', 1],
  ['🀄', 2],
  ['\u200b', 0],
])('%j takes %i columns', (text, width) => {
  expect(widthOf(text)).toBe(width)
})

test.each([
  ['厦门', 6, '厦门  '],
  ['厦门市', 5, '厦门…'],
  ['厦门市', 4, '厦… '],
])('%s in %i columns is %j', (text, columns, expected) => {
  expect(fitted(text, columns)).toBe(expected)
})
