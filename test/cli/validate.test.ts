// `validate` for users' own records, and `convert` for those that pass.
import { describe, expect, test, vi } from 'vitest'
import { fixture } from '../fixture/index.js'
import { gbk } from '../gbk.js'
import { ask, file } from './open-xiamen.js'

vi.mock('../../src/generated/records.js', async () => (await import('./fixture-records.js')).fixtureRecords)
vi.mock('../../src/generated/entries.js', async () => (await import('./fixture-records.js')).fixtureRecords)

const event = (id: string, date: unknown) => ({ id, type: 'event', name: { en: id }, kind: 'fair', date })
const day = (edtf: string, start = edtf, end = start) => ({ edtf, start, end })
const lines = (records: readonly unknown[]) => records.map((one) => `${JSON.stringify(one)}\n`).join('')

const WRONG = [
  event('banana', day('banana', '2022-01-01')),
  event('turned', day('2022-01-02/2022-01-05', '2022-01-05', '2022-01-02')),
  event('wide', day('2022-01', '2022-01-01', '2022-02-01')),
  event('twice', day('2022-01-01')),
  event('twice', day('2022-01-02')),
  event('unread', '2022年13月'),
]
const FAULTS = [
  [1, 'banana', 'date.edtf'],
  [2, 'turned', 'date.end'],
  [3, 'wide', 'date.end'],
  [5, 'twice', 'id'],
  [6, 'unread', 'date'],
]

test.each([
  ['a.json', JSON.stringify(WRONG)],
  ['a.ndjson', lines(WRONG)],
])('%s: invalid dates, windows and ids, as objects', async (name, content) => {
  const at = file(name, content)
  const { status, stdout } = await ask(['validate', at, '--json'])
  const { records, problems, shown } = JSON.parse(stdout)
  expect([status, records, problems]).toEqual([1, 6, 5])
  type Shown = { position: number; collection: string; record: string; field: string }
  expect(shown.map((one: Shown) => [one.position, one.record, one.field])).toEqual(FAULTS)
  expect(shown[0]).toEqual({
    position: 1,
    collection: 'events',
    record: 'banana',
    field: 'date.edtf',
    expected: expect.stringContaining('an EDTF date'),
    found: '"banana"',
  })
})

test.each(WRONG.filter(({ id }) => id !== 'twice'))('convert refuses what validate refuses: $id', async (record) => {
  const at = file('a.ndjson', lines([record]))
  const { status, stderr } = await ask(['convert', 'events', '--from', at, '--to', 'json'])
  expect([status, stderr]).toEqual([2, expect.stringContaining(`events "${record.id}" › date`)])
})

const PLACES = ['Hall A; Gate 3', '[Old] Port', '码头、公园', 'x']
const OWN_EVENT = { ...event('a', day('2022-01-01')), places: PLACES }
const OWN_ARTICLE = {
  id: 'a',
  type: 'source',
  kind: 'article',
  title: { zh: '标题' },
  language: 'zh',
  newspaper: 'harbour-evening-post',
  byline: ['lin-someone', '甲 乙'],
  relayedFrom: 'coast-wire',
}

test.each([
  ...['json', 'ndjson', 'csv', 'parquet', 'ics', 'jsonld'].map((to) => ['events', to, OWN_EVENT] as const),
  ...['json', 'ndjson', 'csv', 'parquet', 'jsonld', 'bibtex', 'csl-json'].map(
    (to) => ['sources', to, OWN_ARTICLE] as const,
  ),
])('convert writes what validate accepts: %s with the user’s own names, to %s', async (part, to, record) => {
  const at = file('a.ndjson', lines([record]))
  expect(await ask(['validate', at])).toMatchObject({ status: 0 })
  const { status, stdout, stderr } = await ask(['convert', part, '--from', at, '--to', to])
  expect([status, stderr]).toEqual([0, ''])
  if (['bibtex', 'csl-json'].includes(to)) for (const name of namesOf(OWN_ARTICLE)) expect(stdout).toContain(name)
})

const namesOf = ({ newspaper, byline }: typeof OWN_ARTICLE) => [newspaper, ...byline]

test('bibliographies use the names of the bundled records for their ids', async () => {
  const [person, paper] = [fixture.dataset.people[0], fixture.dataset.organizations[0]]
  const record = { ...OWN_ARTICLE, newspaper: paper?.id, byline: [person?.id] }
  const { stdout } = await ask(['convert', 'sources', '--from', file('a.ndjson', lines([record])), '--to', 'bibtex'])
  expect(stdout).toContain(`author = {{${person?.name.zh}}}`)
  expect(stdout).toContain(`journal = {${paper?.name.zh}}`)
})

test('convert reads back the tables that it writes', async () => {
  const at = file('a.ndjson', lines([OWN_EVENT]))
  const csv = (await ask(['convert', 'events', '--from', at, '--to', 'csv'])).stdout
  const back = await ask(['convert', 'events', '--from', file('a.csv', csv), '--to', 'json'])
  expect(JSON.parse(back.stdout)[0].places).toEqual(PLACES)
})

test('a control character in a name is refused', async () => {
  for (const name of ['A\u0007', 'A\tB', '\u0085']) {
    const at = file('a.ndjson', lines([{ ...OWN_EVENT, name: { en: name } }]))
    const { status, stdout } = await ask(['validate', at])
    expect([status, stdout]).toEqual([1, expect.stringContaining('name.en: expected one line of text without')])
  }
})

test('a single record is checked and converted', async () => {
  const at = file('a.json', JSON.stringify(event('a', day('2022-01-01'))))
  expect(await ask(['validate', at])).toMatchObject({ status: 0 })
  const { stdout } = await ask(['convert', 'events', '--from', at, '--to', 'json'])
  expect(JSON.parse(stdout)).toEqual([event('a', day('2022-01-01'))])
})

test('a date in words and a missing type are completed, and convert writes the result', async () => {
  const at = file('a.json', JSON.stringify([{ id: 'a', name: { zh: '会' }, kind: 'fair', date: '2022年5月1日' }]))
  expect((await ask(['validate', at, '--collection', 'events'])).status).toBe(0)
  const { stdout } = await ask(['convert', 'events', '--from', at, '--to', 'json'])
  expect(JSON.parse(stdout)).toMatchObject([{ type: 'event', date: { edtf: '2022-05-01', start: '2022-05-01' } }])
})

test('some collections without evidence are checked by themselves', async () => {
  const events = [{ ...event('a', day('2022')), date: { edtf: '2022', start: '2022-01-01', end: '2022-12-31' } }]
  expect(await ask(['validate', file('a.json', JSON.stringify({ events }))])).toMatchObject({ status: 0 })
  const forum = { id: 'a', type: 'forum', name: { en: 'A' }, kind: 'fair' }
  const { status, stdout } = await ask(['validate', file('a.json', JSON.stringify({ events, forums: [forum] }))])
  expect([status, stdout]).toEqual([1, expect.stringContaining('forums "a" › id: expected an id that no other record')])
})

test('an invalid JSON line is a problem of that line, and reading continues', async () => {
  const at = file('a.ndjson', `${JSON.stringify(event('a', '2022'))}\n{oops\n\n${JSON.stringify(event('b', 'x'))}`)
  const { status, stdout } = await ask(['validate', at])
  expect([status, stdout.replaceAll(at, 'a.ndjson').trimEnd().split('\n')]).toEqual([
    1,
    [
      'a.ndjson line 2: expected JSON, found "{oops"',
      expect.stringMatching(/^a\.ndjson record 2: events "b" › date: expected a date such as .*, found "x"$/),
      'a.ndjson: 2 records, 2 problems',
    ],
  ])
  expect(JSON.parse((await ask(['validate', at, '--json'])).stdout).shown[0]).toEqual({
    line: 2,
    expected: 'JSON',
    found: '"{oops"',
  })
})

const MAPPING = {
  columns: { 名称: 'name.zh', 日期: 'date', 种类: 'kind', 备注: null },
  values: { kind: { 论坛: 'forum', 展会: 'fair' } },
}
const TABLE = '名称,日期,种类,备注\r\n茶博会,2022/5/1,展会,\r\n"论\r\n坛",2022年5月,论坛,x\r\n'

test('a table: with a mapping, in GBK, and out again in other formats', async () => {
  const mapping = file('mapping.json', JSON.stringify(MAPPING))
  const at = file('活动.csv', gbk(TABLE))
  const how = ['--mapping', mapping, '--encoding', 'gbk']
  expect(await ask(['validate', at, '--collection', 'events', ...how])).toEqual(
    expect.objectContaining({ status: 0, stdout: `${at}: 2 records, 0 problems\n` }),
  )
  const { stdout } = await ask(['convert', 'events', '--from', at, ...how, '--to', 'ndjson'])
  expect(
    stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line).date.edtf),
  ).toEqual(['2022-05-01', '2022-05'])
  const { status, stderr } = await ask(['validate', at, '--collection', 'events', '--mapping', mapping])
  expect([status, stderr]).toEqual([
    2,
    expect.stringMatching(/to be UTF-8, .*; give its encoding, such as --encoding gbk\n/),
  ])
})

test('a table: every problem by row and column', async () => {
  const mapping = file('mapping.json', JSON.stringify(MAPPING))
  const at = file('a.csv', `${TABLE},五月,轮坛,\r\n茶博会,2022-05-01,展会\r\n会,05/06/2022,论坛,`)
  const call = ['validate', at, '--collection', 'events', '--mapping', mapping]
  const { status, stdout } = await ask(call)
  expect(status).toBe(1)
  expect(stdout.replaceAll(at, 'a.csv').trimEnd().split('\n')).toEqual([
    expect.stringMatching(/^a\.csv row 4, 日期: expected a date such as .*, found "五月"$/),
    'a.csv row 4, 种类: expected one of "论坛", "展会", found "轮坛"',
    expect.stringMatching(/^a\.csv row 4, 名称: expected a text in Chinese or English .*, found nothing$/),
    'a.csv row 5, 名称: expected a record that no other row has, found the same name and date as in row 2',
    expect.stringMatching(/^a\.csv row 6, 日期: expected an unambiguous date, .*, found "05\/06\/2022"$/),
    'a.csv: 5 records, 5 problems',
  ])
  const { shown } = JSON.parse((await ask([...call, '--json'])).stdout)
  expect(shown[1]).toEqual({ row: 4, column: '种类', expected: 'one of "论坛", "展会"', found: '"轮坛"' })
  expect(JSON.parse((await ask([...call, '--json', '--order', 'dmy'])).stdout).problems).toBe(4)
})

test('a table that the library wrote states its own type', async () => {
  for (const part of ['events', 'ties', 'sources', 'evidence']) {
    const { stdout } = await ask(['convert', part, '--to', 'csv'])
    const more = part === 'evidence' ? ['--collection', 'evidence'] : []
    expect(await ask(['validate', file('a.csv', stdout), ...more])).toMatchObject({
      status: 0,
      stdout: expect.stringContaining(', 0 problems'),
    })
  }
  const { status, stderr } = await ask(['validate', file('a.csv', 'name.zh\n会\n')])
  expect([status, stderr]).toEqual([2, expect.stringContaining('expected --collection for')])
})

test('a table is read in parts: a row split between chunks is one row', async () => {
  const rows = Array.from({ length: 500 }, (_, at) => `"会""${at}\r\n二",2022/5/1,论坛,"${'备'.repeat(100)}"`)
  const bytes = Buffer.from(`\uFEFF名称,日期,种类,备注\r\n${rows.join('\r\n')}`)
  async function* input() {
    for (let at = 0; at < bytes.length; at += 997) yield bytes.subarray(at, at + 997)
  }
  const mapping = file('mapping.json', JSON.stringify(MAPPING))
  const call = ['convert', 'events', '--from', '-', '--from-format', 'csv', '--mapping', mapping, '--to', 'ndjson']
  const { stdout, stderr } = await ask(call, { input: input() })
  expect(stderr).toBe('')
  const names = stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line).name.zh)
  expect(names).toEqual(rows.map((_, at) => `会"${at} 二`))
})

test.each([
  ['[]', /to be an object with columns/],
  ['{"colums":{}}', /to have only columns, .*; did you mean columns\?/],
  ['{"columns":{"a":"nmae"}}', /columns\["a"\] to be a field, .*found "nmae"/],
  ['{"order":"ymd"}', /--order to be one of dmy, mdy, found "ymd"/],
])('the mapping %s is refused', async (content, message) => {
  const mapping = file('mapping.json', content)
  const call = ['validate', file('a.csv', 'a\n'), '--collection', 'events', '--mapping', mapping]
  const { status, stdout, stderr } = await ask(call)
  expect([status, stdout, stderr]).toEqual([2, '', expect.stringMatching(message)])
})

describe('UTF-16 with a byte order mark, as written by spreadsheets and shells', () => {
  const [little, big] = [
    (text: string) => Buffer.from(`\uFEFF${text}`, 'utf16le'),
    (text: string) => Buffer.from(`\uFEFF${text}`, 'utf16le').swap16(),
  ]
  const table = 'name.en\tkind\tdate\r\n码头 fair\tfair\t2024-03-05\r\n'
  test.each([
    ['a.csv', little(table)],
    ['a.csv', big(table)],
    ['a.ndjson', little(lines([OWN_EVENT]))],
    ['a.json', big(JSON.stringify(OWN_EVENT))],
  ])('%s is read, in chunks that cut characters', async (name, bytes) => {
    const format = name.slice(2)
    async function* inThrees() {
      for (let at = 0; at < bytes.length; at += 3) yield bytes.subarray(at, at + 3)
    }
    const how = ['--collection', 'events']
    const right = { status: 0, stdout: expect.stringContaining('1 records, 0 problems') }
    expect(await ask(['validate', file(name, bytes), ...how])).toMatchObject(right)
    expect(await ask(['validate', '-', '--format', format, ...how], { input: inThrees() })).toMatchObject(right)
  })

  test('a file of one byte is still read', async () => {
    expect(await ask(['validate', file('a.json', '7')])).toMatchObject({ status: 1 })
    expect(await ask(['validate', file('a.ndjson', '')])).toMatchObject({ status: 0 })
  })
})

test('options take precedence over the mapping', async () => {
  const mapping = file('mapping.json', JSON.stringify({ encoding: 'gbk', order: 'dmy' }))
  const at = file('a.csv', 'name.zh,kind,date\n会,fair,05/06/2022\n')
  const call = ['convert', 'events', '--from', at, '--mapping', mapping, '--encoding', 'utf-8', '--order', 'mdy']
  const { stdout } = await ask([...call, '--to', 'json'])
  expect(JSON.parse(stdout)[0]).toMatchObject({ name: { zh: '会' }, date: { edtf: '2022-05-06' } })
})
