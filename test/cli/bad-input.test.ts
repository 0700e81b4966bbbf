import { chmodSync, mkdirSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { closedEarly, file, openXiamen, workspace } from './open-xiamen.js'

test.each([
  [
    ['lst'],
    'expected a command, one of list, get, events, search, evidence, verify, validate, convert, diff, cite, completion, found "lst"; did you mean list?',
  ],
  [
    ['list', 'evnts'],
    'expected one of events, forums, ties, figures, places, organizations, people, initiatives, statements, sources, evidence, corroboration, found "evnts"; did you mean events?',
  ],
  [['list'], 'expected open-xiamen list COLLECTION, found nothing'],
  [['list', 'ties', 'places'], 'expected open-xiamen list COLLECTION, found "ties" "places"'],
  [['get', 'cifit-202'], 'expected the id of a record, found "cifit-202"; did you mean cifit-2022?'],
  [['get', 'qqqqqqqqqqqq'], 'expected the id of a record, found "qqqqqqqqqqqq"'],
  [['get', '__proto__'], 'expected the id of a record, found "__proto__"'],
  [['get', 'cifit', '--lang', 'fr'], 'expected --lang to be zh or en, found "fr"'],
  [
    ['events', '--kinds', 'forum'],
    'expected one of --during, --match, --kind, --country, --place, --organization, --person, --forum, --source, --text, --basis, --planned, --json, --lang, --help, found --kinds; did you mean --kind?',
  ],
  [['events', '--kind', 'foru'], /expected --kind to be one of anniversary, .*, found "foru"; did you mean forum\?/],
  [['events', '--forum', 'cifitt'], /expected --forum to be one of .*, found "cifitt"; did you mean cifit\?/],
  [['events', '--during', '2022-13'], /expected query\.during to be an EDTF date .*, found "2022-13"/],
  [['events', '--match', 'near'], /expected query\.match to be .*, found "near"/],
  [['events', '--kind'], "Option '--kind <value>' argument missing"],
  [['search', '…'], 'expected words to have a letter or a number, found "…"'],
  [['search', 'a', '--limit', 'x'], /expected .*limit to be a positive whole number/],
  [['evidence', 'cifit', '--field', 'nam'], /expected --field to be one of .*, found "nam"; did you mean name\?/],
  [
    ['cite', 'cifit', '--format', 'bibtx'],
    'expected --format to be one of text, bibtex, gb-t-7714, csl-json, found "bibtx"; did you mean bibtex?',
  ],
  [
    ['convert', 'ties', '--to', 'xls'],
    'expected --to to be one of json, ndjson, csv, parquet, geojson, jsonld for ties, found "xls"',
  ],
  [['convert', 'ties'], 'expected --to to be one of json, ndjson, csv, parquet, geojson, jsonld for ties, found none'],
  [
    ['convert', 'ties', '--to', 'csv', '--json'],
    'expected --output FILE with --json, which reports on the file, found none',
  ],
  [['completion', 'tcsh'], 'expected one of bash, zsh, fish, found "tcsh"'],
  [['validate', 'missing.ndjson'], /cannot read missing\.ndjson: ENOENT/],
  [
    ['validate', 'data.txt'],
    "expected a format, one of json, ndjson, in the file's name or with an option, found a file called data.txt",
  ],
  [['validate', 'a.json', '--limit', '0'], 'expected --limit to be a positive whole number, found "0"'],
  [['verify', 'missing.txt'], /cannot read missing\.txt: ENOENT/],
  [['verify', 'a.txt', '--source', 'x'], /expected --source to be one of .*, found "x"/],
] as const)('%j', (args, message) => {
  const { status, stdout, stderr } = openXiamen(args)
  expect([status, stdout]).toEqual([2, ''])
  // one sentence on one line
  expect(stderr.trimEnd().split('\n')).toHaveLength(1)
  if (typeof message === 'string') expect(stderr).toContain(`open-xiamen: ${message}`)
  else expect(stderr).toMatch(message)
})

test('without a command, the help and 2', () => {
  expect(openXiamen([])).toMatchObject({ status: 2, stdout: expect.stringContaining('open-xiamen COMMAND') })
})

test.each(['validate', 'verify', 'diff'])('%s of a file that is not UTF-8', (command) => {
  const at = file('a.json', Buffer.concat([Buffer.from('{"a":"'), Buffer.from([0xc3, 0x28]), Buffer.from('"}')]))
  expect(openXiamen([command, at])).toEqual({
    status: 2,
    stdout: '',
    stderr: `open-xiamen: expected ${at} to be UTF-8, found bytes that are not, after byte 0\n`,
  })
})

test('a character cut short at the end is not UTF-8 either', () => {
  const at = file('a.json', Buffer.from('厦').subarray(0, 2))
  expect(openXiamen(['validate', at]).stderr).toContain('to be UTF-8, found bytes that are not, after byte 2')
})

test.each(['validate', 'diff'])('%s of a file that is not JSON', (command) => {
  const at = file('a.json', '{"events": [')
  expect(openXiamen([command, at])).toMatchObject({
    status: 2,
    stderr: expect.stringContaining(`expected ${at} to be JSON: `),
  })
})

test('a line of NDJSON that is not JSON is told by its number', () => {
  const at = file('a.ndjson', '{"type":"tie"}\n{oops\n')
  expect(openXiamen(['validate', at])).toMatchObject({
    status: 2,
    stderr: `open-xiamen: ${at} line 2: expected JSON, found "{oops"\n`,
  })
})

test('a CSV that does not fit is told by file', () => {
  const at = file('a.csv', 'id,colour\r\n')
  expect(openXiamen(['convert', 'ties', '--from', at, '--to', 'json'])).toMatchObject({
    status: 2,
    stderr: expect.stringMatching(new RegExp(`^open-xiamen: ${at} expected the columns id, .*, found "colour"\n$`)),
  })
})

test.each([
  ['[]', 'found another value'],
  ['{"ties":{}}', 'found ties that is no list'],
  ['{"ties":[{}]}', 'found ties #0 without id'],
])('diff with %s, which is no dataset', (content, found) => {
  const { status, stderr } = openXiamen(['diff', file('a.json', content)])
  expect([status, stderr]).toEqual([2, expect.stringContaining(found)])
})

test('a text that is no article of ours', () => {
  const { status, stderr } = openXiamen(['verify', file('a.txt', 'something else')])
  expect([status, stderr]).toEqual([
    2,
    expect.stringMatching(/^open-xiamen: expected the text of one of \S+, \S+, found a text/),
  ])
})

test('a closed pipe is one sentence', async () => {
  const { status, stderr } = await closedEarly(['convert', 'evidence', '--to', 'jsonld'])
  expect([status, stderr]).toEqual([2, 'open-xiamen: standard output was closed before all was written\n'])
})

test('an output that cannot be written leaves nothing behind, and what was there stays', () => {
  const directory = workspace()
  const missing = path.join(directory, 'no/such/out.csv')
  expect(openXiamen(['convert', 'ties', '--to', 'csv', '-o', missing])).toMatchObject({
    status: 2,
    stderr: expect.stringContaining(`cannot write ${missing}: ENOENT`),
  })
  // a directory stands where the file should
  mkdirSync(path.join(directory, 'taken'))
  const taken = path.join(directory, 'taken')
  expect(openXiamen(['convert', 'ties', '--to', 'csv', '-o', taken]).stderr).toContain(`cannot write ${taken}: `)
  expect(readdirSync(directory)).toEqual(['taken'])
})

test.skipIf(process.getuid?.() === 0)('nor one without permission (not as root)', () => {
  const directory = workspace()
  chmodSync(directory, 0o500)
  expect(openXiamen(['convert', 'ties', '--to', 'csv', '-o', path.join(directory, 'a.csv')])).toMatchObject({
    status: 2,
  })
})
