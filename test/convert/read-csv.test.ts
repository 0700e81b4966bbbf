import { describe, expect, test } from 'vitest'
import { fromCsv, readCsv, toCsv } from '../../src/convert/index.js'
import { recordTypes } from '../../src/generated/tables.js'
import type { CollectionName } from '../../src/generated/types.js'
import { safeParseRecords } from '../../src/schema/index.js'
import { fixture } from '../fixture/index.js'
import { gbk } from '../gbk.js'
import { wholeRecords } from './whole-records.js'

const options = {
  columns: { 名称: 'name.zh', 日期: 'date', 城市: 'places', 种类: 'kind', 备注: null },
  values: { kind: { 论坛: 'forum', 展会: 'fair' } },
} as const

const HEADER = '名称,日期,城市,种类,备注'
const read = (rows: string, more: object = {}) => readCsv('events', `${HEADER}\n${rows}`, { ...options, ...more })
const faults = (rows: string, more: object = {}) =>
  read(rows, more).problems.map(({ row, column, expected, found }) => [row, column, expected, found])

test('a row gives a record, with its date, its lists and an id', () => {
  const { records, problems } = read('茶博会,2022年5月1日至3日,杭州；巴黎、nice,展会,随便')
  expect(problems).toEqual([])
  expect(records).toEqual([
    {
      id: expect.stringMatching(/^event-2022-05-01-[a-z0-9]{10}$/),
      type: 'event',
      name: { zh: '茶博会' },
      kind: 'fair',
      date: { edtf: '2022-05-01/2022-05-03', start: '2022-05-01', end: '2022-05-03', basis: 'stated' },
      places: ['杭州', '巴黎', 'nice'],
    },
  ])
})

describe('CSV as programs write it', () => {
  const rows = [HEADER, '"茶\n博会",2022/5/1,杭州,展会,', ',,,,', '论坛,44682,巴黎,论坛,"a ""b"""']
  const text = `${rows.join('\n')}\n`
  const { records } = readCsv('events', text, options)
  const same = (input: string | Uint8Array, more: object = {}) =>
    expect(readCsv('events', input, { ...options, ...more })).toEqual({ records, problems: [] })

  test('is read unchanged', () => {
    expect(records.map(({ name, date }) => [name.zh, date.start])).toEqual([
      ['茶 博会', '2022-05-01'],
      ['论坛', '2022-05-01'],
    ])
  })

  test.each([
    ['a byte order mark', `\uFEFF${text}`],
    ['CRLF', text.replaceAll('\n', '\r\n')],
    ['CR', text.replaceAll('\n', '\r')],
    ['mixed line ends', text.replace('\n', '\r\n').replace(/\n$/, '\r')],
    ['no line end at the end', text.trimEnd()],
    ['semicolons', text.replaceAll(',', ';')],
    ['tabs', text.replaceAll(',', '\t')],
    ['a first line that names the separator', `sep=;\n${text.replaceAll(',', ';')}`],
    ['empty rows above the header and between rows', `\n,,\n${text.replaceAll('\n论坛', '\n\n \n论坛')}`],
    ['empty columns', text.replaceAll(/^(.*)$/gm, (line) => (line.startsWith('"茶') ? line : `${line},,`))],
  ])('with %s', (_, variant) => same(variant))

  test.each([
    ['UTF-8', new TextEncoder().encode(text), {}],
    ['GBK', gbk(text), { encoding: 'gbk' }],
    ['UTF-16 with a mark', new Uint8Array(Buffer.from(`\uFEFF${text}`, 'utf16le')), {}],
  ])('in %s', (_, bytes, more) => same(bytes, more))

  test('rows are numbered as in a spreadsheet', () => {
    const { problems } = readCsv('events', `\n${text}x,五月,,论坛,`, options)
    expect(problems.map(({ row }) => row)).toEqual([6])
  })
})

describe('a cell of many megabytes', () => {
  const long = 'Ferry terminal, '.repeat(800_000)

  test('is reported like any other problem if an unclosed quote makes it contain all following rows', () => {
    const { records, problems } = readCsv('events', `name.en,kind,date\n"Ferry,fair,2022\n${long}`)
    expect(records).toEqual([])
    expect(problems[0]).toMatchObject({ row: 2, column: '(the row)', expected: 'quotes in pairs' })
    expect(problems.find(({ column }) => column === 'name.en')?.expected).toContain('at most 120 characters')
  })

  test('is read unchanged, in quotes and in a list', () => {
    const text = long.trim()
    const event = { id: 'a', type: 'event', name: { en: text }, kind: 'fair', places: [text] } as const
    const dated = { ...event, date: { edtf: '2022-05-01', start: '2022-05-01', end: '2022-05-01' } }
    expect(fromCsv('events', toCsv('events', [dated]))).toEqual([dated])
  })

  test('of spaces is read quickly', () => {
    const { problems } = readCsv('events', `name.en,kind,date\nA${' '.repeat(1_000_000)}B,fair,2022`)
    expect(problems.map(({ column }) => column)).toEqual(['name.en'])
  })
})

describe('every problem of every row', () => {
  test('states what was expected and found', () => {
    expect(faults(',五月,,轮坛,\n会,2022-02-30,,论坛,\n好,2022,,论坛,')).toEqual([
      [2, '日期', expect.stringContaining('a date such as'), '"五月"'],
      [2, '种类', 'one of "论坛", "展会"', '"轮坛"'],
      [2, '名称', 'a text in Chinese or English of at most 120 characters', 'nothing'],
      [3, '日期', 'an existing day', '"2022-02-30"'],
    ])
  })

  test.each([
    ['05/06/2022', 'an unambiguous date, or "order" set to "dmy" or "mdy"'],
    ['2022-05-03/2022-05-01', 'a date that does not end before it starts'],
    ['banana', expect.stringContaining('a date such as')],
  ])('the date %s', (date, expected) => {
    expect(faults(`会,${date},,论坛,`)).toEqual([[2, '日期', expected, JSON.stringify(date)]])
  })

  test('the order of day and month can be given', () => {
    expect(read('会,05/06/2022,,论坛,', { order: 'dmy' }).records[0]?.date.edtf).toBe('2022-06-05')
  })

  test('the same event twice, by its name and date, whatever their form', () => {
    expect(faults('会,2022/5/1,杭州,论坛,\n 会 ,2022年5月1日,,展会,')).toEqual([
      [3, '名称', 'a record that no other row has', 'the same name and date as in row 2'],
    ])
  })

  test('a duplicate id, also in a row with another problem', () => {
    const { records, problems } = readCsv('people', 'id,name.zh\na,甲\na,乙\nB!,丙\na,')
    expect(records).toEqual([{ id: 'a', type: 'person', name: { zh: '甲' } }])
    expect(problems.map(({ row, column }) => [row, column])).toEqual([
      [3, 'id'],
      [4, 'id'],
      [5, 'name.zh'],
      [5, 'id'],
    ])
  })

  test('unknown, missing or repeated columns, with suggestions', () => {
    const { problems } = readCsv('events', '名称,日期,name_em,名称\n会,2022,,', {
      columns: { 名称: 'name.zh', 日期: 'date', 城市: 'places' },
      defaults: { kind: 'forum' },
    })
    expect(problems).toEqual([
      {
        row: 1,
        column: 'name_em',
        expected: expect.any(String),
        found: '"name_em"; did you mean name_en or name_zh or name.en?',
      },
      { row: 1, column: '名称', expected: 'each column once', found: 'it in columns 1 and 4' },
      { row: 1, column: '城市', expected: 'a column with this header in row 1', found: 'none' },
    ])
  })

  test('cells without a header, unmatched quotes, text in another encoding', () => {
    expect(faults('会,2022,,论坛,,乙')).toEqual([[2, '#6', expect.stringContaining('no header'), '"乙"']])
    expect(faults('"会,2022,,论坛,\n会,2022')[0]).toEqual([2, '(the row)', 'quotes in pairs', expect.any(String)])
    expect(faults('\uFFFD\uFFFD,2022,,论坛,')[0]).toEqual([
      2,
      '名称',
      expect.stringContaining('encoding'),
      expect.any(String),
    ])
  })

  test('a table without a header', () => {
    expect(readCsv('events', '\n ,\n').problems).toEqual([
      { row: 1, column: '(the table)', expected: 'a row with the names of columns', found: 'none' },
    ])
  })

  test.each([
    ['12', 12],
    ['１２', 12],
    ['12.0', 12],
    ['1,234', 1234],
    ['12 ', 12],
  ])('%j is a number', (cell, edition) => {
    const { records } = readCsv('events', `name.zh\tdate\tkind\tedition\n会\t2022\tforum\t${cell}`)
    expect(records[0]?.edition).toBe(edition)
  })

  test.each(['十二', '1.5', '3E+05', '12届', '1.234,5', '0', '-1', '12,34', '0x10'])('%j is not a number', (cell) => {
    const { records, problems } = readCsv('events', `name.zh\tdate\tkind\tedition\n会\t2022\tforum\t${cell}`)
    expect(records).toEqual([])
    expect(problems).toMatchObject([{ row: 2, column: 'edition', found: expect.stringContaining(cell) }])
  })
})

test('a date can be in two columns, and words in several', () => {
  const { records, problems } = readCsv(
    'events',
    '名称,起,止,甲,乙\n会,2022/5/1,2022年5月3日,杭州,巴黎\n坛,2022/5/1,,,\n',
    {
      columns: { 名称: 'name.zh', 起: 'date.start', 止: 'date.end', 甲: 'places', 乙: 'places' },
      defaults: { kind: 'forum' },
    },
  )
  expect(problems).toEqual([])
  expect(records.map(({ date, places }) => [date.edtf, places])).toEqual([
    ['2022-05-01/2022-05-03', ['杭州', '巴黎']],
    ['2022-05-01', undefined],
  ])
  const { problems: turned } = readCsv('events', '名称,起,止\n会,2022/5/3,2022年5月1日', {
    columns: { 名称: 'name.zh', 起: 'date.start', 止: 'date.end' },
    defaults: { kind: 'forum' },
  })
  expect(turned).toEqual([
    { row: 2, column: '止', expected: 'a day that is not before "2022-05-03"', found: '"2022-05-01"' },
  ])
})

test('given values take precedence over defaults', () => {
  const { records } = read('会,,,论坛,\n坛,2021,,,', {
    defaults: { date: '2022年5月', kind: 'talk', places: ['杭州'] },
  })
  expect(records.map(({ kind, date, places }) => [kind, date.edtf, places])).toEqual([
    ['forum', '2022-05', ['杭州']],
    ['talk', '2021', ['杭州']],
  ])
})

test('ids are the same in every run and order, and use English names if there are any', () => {
  const rows = ['Tea Expo,2022-05-01', 'Été à Nice,2021', 'Tea Expo,2023-05-01']
  const ids = (lines: readonly string[]) =>
    readCsv('events', `name.en,date\n${lines.join('\n')}`, { defaults: { kind: 'fair' } }).records.map(({ id }) => id)
  expect(ids(rows)).toEqual([
    expect.stringMatching(/^tea-expo-2022-05-01-\w{10}$/),
    expect.stringMatching(/^ete-a-nice-2021-01-01-\w{10}$/),
    expect.stringMatching(/^tea-expo-2023-05-01-\w{10}$/),
  ])
  expect(ids([...rows].reverse()).reverse()).toEqual(ids(rows))
})

describe.each(Object.keys(recordTypes) as CollectionName[])('%s that the library wrote', (collection) => {
  const items = [...fixture.dataset[collection], ...wholeRecords(collection)] as { id: string }[]
  const unique = [...new Map(items.map((item) => [item.id, item])).values()]

  test('are restored as far as they are valid', () => {
    const { records, problems } = readCsv(collection, toCsv(collection, unique as never))
    const faulty = safeParseRecords(collection, unique)
    const wrong = new Set(faulty.success ? [] : faulty.problems.map(({ record }) => record))
    expect(records).toStrictEqual(unique.filter(({ id }) => !wrong.has(id)))
    expect(new Set(problems.map(({ row }) => unique[row - 2]?.id))).toEqual(wrong)
  })
})

describe('an invalid call', () => {
  test.each([
    [() => readCsv('evnts' as 'events', ''), /collection to be one of events, .*found "evnts"; did you mean events\?/],
    [
      () => readCsv('events', '', { columns: { a: 'nmae.zh' } }),
      /columns\["a"\] to be a field, .*did you mean name\.zh\?/,
    ],
    [() => readCsv('events', '', { values: { knd: {} } }), /values to be a field, .*did you mean kind\?/],
    [() => readCsv('events', '', { defaults: { knd: 'a' } }), /defaults to be a field, .*did you mean kind\?/],
    [
      () => readCsv('events', '', { defaults: { 'name.__proto__.en': 'a' } }),
      /defaults to be a field, .*, found "name\./,
    ],
    [() => readCsv('events', Uint8Array.of(0xb2, 0xe8)), /text in utf-8, found invalid bytes; give its encoding/],
    [() => readCsv('events', Uint8Array.of(1), { encoding: 'gkb' }), /encoding to be one such as .*found "gkb"/],
  ])('%s', (call, message) => {
    expect(call).toThrow(RangeError)
    expect(call).toThrow(message)
  })

  test.each([
    [() => readCsv('events', 7 as never), /input to be a string or a Uint8Array, found 7/],
    [() => readCsv('events', '', { colums: {} } as never), /found "colums"; did you mean columns\?/],
  ])('%s', (call, message) => {
    expect(call).toThrow(TypeError)
    expect(call).toThrow(message)
  })
})
