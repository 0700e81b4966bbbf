import { Readable } from 'node:stream'
import { stripVTControlCharacters } from 'node:util'
import widthOf from 'fast-string-width'
import { describe, expect, test, vi } from 'vitest'
import { OutputClosed, outputOf } from '../../src/cli/output/output.js'
import { printable } from '../../src/cli/output/printable.js'
import { type Column, stacked, table } from '../../src/cli/output/table.js'
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
    ['a wide terminal', { isTTY: true, columns: 120 }, {}, true, 120],
    ['a narrow terminal', { isTTY: true, columns: 40 }, {}, true, 80],
    ['a terminal that tells no width', { isTTY: true }, {}, true, 80],
    ['a terminal of no columns', { isTTY: true, columns: 0 }, {}, true, 80],
    ['a file or a pipe', {}, {}, false, undefined],
    ['a terminal with NO_COLOR', { isTTY: true, columns: 120 }, { NO_COLOR: '1' }, false, 120],
    ['a terminal with an empty NO_COLOR', { isTTY: true, columns: 120 }, { NO_COLOR: '' }, true, 120],
    ['a dumb terminal', { isTTY: true, columns: 120 }, { TERM: 'dumb' }, false, 120],
    ['a pipe, though FORCE_COLOR is set', {}, { FORCE_COLOR: '1' }, false, undefined],
  ] as const)('on %s', async (_, stdout, env, coloured, width) => {
    const answer = await ask(['list', 'figures'], { stdout, env })
    expect(answer.stdout.includes(BOLD)).toBe(coloured)
    const lines = stripVTControlCharacters(answer.stdout).trimEnd().split('\n')
    if (width === undefined) expect(Math.max(...lines.map((line) => widthOf(line)))).toBeGreaterThan(80)
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
  expect(stripVTControlCharacters(shown.stderr)).toMatch(/^\r\S+a\.ndjson: \d+ records\r$/)
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
  const columns: readonly Column[] = [{ name: 'id' }, { name: 'kind' }, { name: 'name', text: true }]

  test('columns are aligned, also for Chinese text', () => {
    const rows = [
      ['厦门市', 'city', 'a'],
      ['Nice', 'city', ''],
      ['e\u0301🀄', '', 'c'],
    ]
    expect(table({ columns, rows })).toEqual([
      'id      kind  name',
      '厦门市  city  a',
      'Nice    city',
      'e\u0301🀄           c',
    ])
  })

  test('only a last text is cut; if that is not enough, there is no table', () => {
    const row = ['x'.repeat(30), 'z'.repeat(10), 'y'.repeat(50)]
    expect(table({ columns, rows: [row] }, 80)?.[1]).toBe(`${row[0]}  ${row[1]}  ${'y'.repeat(35)}…`)
    expect(table({ columns, rows: [row] }, 68)?.[1]).toBe(`${row[0]}  ${row[1]}  ${'y'.repeat(23)}…`)
    expect(table({ columns, rows: [row] }, 67)).toBeUndefined()
    expect(table({ columns: [{ name: 'id' }], rows: [row] }, 20)).toBeUndefined()
    expect(table({ columns, rows: [['厦门', 'city', '厦门市'.repeat(12)]] }, 36)?.[1]).toBe(
      `厦门  city  ${'厦门市'.repeat(3)}厦门…`,
    )
  })

  test('rows fit any width in which there is a table', () => {
    const cells = ['', 'a'.repeat(20), '字'.repeat(30), 'é字 '.repeat(15), '🀄—x'.repeat(12), 'e\u0301'.repeat(40)]
    const rows = cells.map((one) => ['id', 'kind', one])
    for (let width = 34; width <= 120; width++) {
      const lines = table({ columns, rows }, width) ?? []
      expect(lines).toHaveLength(rows.length + 1)
      for (const line of lines) expect(widthOf(line)).toBeLessThanOrEqual(width)
    }
  })
})

describe('stacked records', () => {
  const columns: readonly Column[] = [
    { name: 'id' },
    { name: 'date', plain: true },
    { name: 'note', text: true },
    { name: 'agrees' },
  ]
  const show = (row: string[]) => stacked({ columns, rows: [row] }, (text) => `*${text}*`)

  test('short cells are on one line, each text is on its own, and empty cells are omitted', () => {
    expect(show(['wanglan-apia', '2019', 'A note.', 'yes'])).toEqual([
      '*wanglan-apia*  2019  agrees: yes',
      '  note: A note.',
    ])
    expect(show(['wanglan-apia', '', '', ''])).toEqual(['*wanglan-apia*'])
  })

  test.each([40, 80])('every list is readable on a terminal of %i columns, no id cut', async (width) => {
    for (const part of partNames) {
      const { stdout } = await ask(['list', part, '--lang', 'zh'], {
        stdout: { isTTY: true, columns: width },
        env: { NO_COLOR: '1' },
      })
      for (const item of fixture.dataset[part]) expect(stdout).toContain('id' in item ? item.id : item.record)
    }
  })

  test('with --long, also on a pipe, with every note', async () => {
    const { stdout } = await ask(['evidence', 'suva-port-talks-2019', '--field', 'date', '--long'])
    expect(stdout).toMatch(/^ {2}note: .*from memory/m)
    expect(stdout).not.toContain('fields  ')
  })
})
