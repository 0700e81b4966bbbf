import { parse } from 'csv-parse/sync'
import { describe, expect, test } from 'vitest'
import { columns } from '../../src/convert/column.js'
import { fromCsv, readCsv, toCsv, toICalendar } from '../../src/convert/index.js'
import { partNames } from '../../src/generated/tables.js'
import { fixture, recordIn } from '../fixture/index.js'
import { rowOf, wholeRecords } from './whole-records.js'

const { dataset } = fixture

/** The cell of a value. */
function cell(type: string, value: unknown): string {
  if (value === undefined) return ''
  return type === 'words' ? (value as string[]).join(';') : String(value)
}

describe.each(partNames)('%s', (part) => {
  const items = [...dataset[part], ...wholeRecords(part)]
  const csv = toCsv(part, items as never)
  const [header = [], ...lines] = parse(csv) as string[][]

  test('is restored field by field', () => {
    expect(fromCsv(part, csv)).toStrictEqual(items)
  })

  test('has the same cells for another reader, which finds values in every column', () => {
    expect(header).toEqual(columns[part].map(({ name }) => name))
    expect(new Set(header).size).toBe(header.length)
    const rows = items.map((item) => rowOf(columns[part], item))
    for (const [at, { name, type }] of columns[part].entries()) {
      const cells = lines.map((line) => line[at] ?? '')
      expect(
        cells.some((one) => one !== ''),
        name,
      ).toBe(true)
      if (type === 'list' || type === 'json') {
        // JSON omits undefined values
        expect(cells.map((one) => one && JSON.parse(one))).toEqual(rows.map((row) => row[name] ?? ''))
      } else expect(cells).toEqual(rows.map((row) => cell(type, row[name])))
    }
  })
})

test('null differs from a missing field', () => {
  const [page, brief] = ['suva-blog-talks-2019', 'blue-harbour-brief-2020'].map((id) => recordIn(dataset, id))
  const rows = parse(toCsv('sources', [page, brief] as never), { columns: true }) as Record<string, string>[]
  expect(rows.map(({ newspaper }) => newspaper)).toEqual(['', 'null'])
})

test.each(['"', 'a"b', ',', '\r\n', '\n', '\r', ' edges ', '\uFEFF', 'null', '\0', '🀄', '=1+1', 'x'.repeat(40_000)])(
  'the text %j is the same for every reader',
  (text) => {
    const record = { ...recordIn(dataset, 'fund-size'), counts: { zh: text, en: `a${text}b` } }
    const csv = toCsv('figures', [record as never])
    expect(fromCsv('figures', csv)).toEqual([record])
    expect(parse(csv, { columns: true })).toMatchObject([{ counts_zh: text, counts_en: `a${text}b` }])
  },
)

describe('a list in a cell', () => {
  const event = (places: readonly string[]) =>
    ({
      id: 'a',
      type: 'event',
      name: { en: 'A' },
      kind: 'fair',
      date: { edtf: '2022-05-01', start: '2022-05-01', end: '2022-05-01', basis: 'stated' },
      places,
    }) as const

  test.each([
    [['x', 'y'], 'x;y'],
    [['Hall A; Gate 3', 'x'], '["Hall A; Gate 3","x"]'],
    [['码头、公园'], '["码头、公园"]'],
    [['[Old] Port'], '["[Old] Port"]'],
    [['Port [old]'], 'Port [old]'],
  ])('%j is the cell %s, which is read back in both ways', (places, cell) => {
    const csv = toCsv('events', [event(places)])
    expect((parse(csv, { columns: true }) as { places: string }[])[0]?.places).toBe(cell)
    expect(fromCsv('events', csv)).toEqual([event(places)])
    expect(readCsv('events', csv)).toEqual({ records: [event(places)], problems: [] })
  })

  test('has no empty items', () => {
    const csv = toCsv('events', [event(['here'])]).replace(',here', ',;x;;y;')
    expect(fromCsv('events', csv)).toEqual([event(['x', 'y'])])
  })

  test.each([';', '[', '[]', '[""]', '[7]'])('%j is no list', (cell) => {
    const csv = toCsv('events', [event(['here'])]).replace(',here', `,${JSON.stringify(cell).replaceAll('\\"', '""')}`)
    expect(() => fromCsv('events', csv)).toThrow(/record 1, places: expected (texts separated by ";"|a list in JSON)/)
  })
})

describe('an integer that a number cannot hold', () => {
  const csv = (value: string) =>
    `id,type,value,unit,kind,counts_zh,counts_en\nf,figure,${value},person,count,人,people\n`

  test.each(['9007199254740993', '-9007199254740993', '12345678901234567890123'])('%s is a fault', (value) => {
    const expected = 'a number up to 9007199254740991 because larger ones lose digits'
    expect(readCsv('figures', csv(value)).problems).toMatchObject([{ row: 2, column: 'value', expected }])
    expect(() => fromCsv('figures', csv(value))).toThrow(`record 1, value: expected ${expected}`)
  })

  test.each(['9007199254740991', '9007199254740994', '100000000000000000', '1e+21', '0.1'])(
    '%s is read without a loss of digits',
    (value) => {
      expect(fromCsv('figures', csv(value))[0]?.value).toBe(Number(value))
    },
  )
})

describe('a date whose start is open', () => {
  const date = { edtf: '../2019-05', start: '0000-01-01', end: '2019-05-31', open: 'start' } as const
  const event = { id: 'a', type: 'event', name: { en: 'A' }, kind: 'fair', date } as const

  test('starts in year 1 in a table, as in Python, and is restored when read', () => {
    const csv = toCsv('events', [event])
    expect(csv).toContain(',../2019-05,0001-01-01,2019-05-31,')
    expect(fromCsv('events', csv)).toEqual([event])
    expect(readCsv('events', csv).records).toEqual([event])
  })

  test('is the only one that does', () => {
    const early = [
      { ...event, date: { edtf: '0000', start: '0000-01-01', end: '0000-12-31' } },
      { ...event, date: { edtf: '0001-01-01', start: '0001-01-01', end: '0001-01-01' } },
    ]
    expect(fromCsv('events', toCsv('events', early))).toEqual(early)
    const wrong = { ...event, date: { ...date, start: '0001-01-01' } }
    expect(() => toCsv('events', [wrong])).toThrow(
      'toCsv: expected records[0].date.start of "a" to be 0000-01-01 because the start is open, found "0001-01-01"',
    )
  })
})

describe('a date without a valid window is rejected in tables and calendars', () => {
  const wrong = (date: object) => ({ id: 'a', type: 'event', name: { en: 'A' }, kind: 'fair', date }) as never
  test.each([
    [
      { edtf: '2022', start: '2022-12-31', end: '2022-01-01' },
      'end',
      'a day that is not before "2022-12-31"',
      '"2022-01-01"',
    ],
    [{ edtf: '2022-02', start: '2022-02-01', end: '2022-02-30' }, 'end', 'a calendar day', '"2022-02-30"'],
    [{ edtf: '2022', start: 'May', end: '2022-01-01' }, 'start', 'a calendar day', '"May"'],
  ])('%j', (date, part, expected, found) => {
    const message = `expected records[0].date.${part} of "a" to be ${expected}, found ${found}`
    expect(() => toCsv('events', [wrong(date)])).toThrow(`toCsv: ${message}`)
    expect(() => toICalendar([wrong(date)])).toThrow(`toICalendar: ${message}`)
  })

  test('a missing day is an error, also in an optional date', () => {
    const tie = {
      id: 'a',
      type: 'tie',
      kind: 'sister-city',
      party: 'x',
      partner: 'y',
      since: { edtf: '2022' },
    } as never
    expect(() => toCsv('ties', [tie])).toThrow('records[0].since.start of "a" to have a value, found nothing')
  })
})

test('the header and each record end in CRLF', () => {
  expect(toCsv('people', dataset.people).split('\r\n')).toHaveLength(dataset.people.length + 2)
  expect(toCsv('people', [])).toBe(`${columns.people.map(({ name }) => name).join()}\r\n`)
})

test('columns may be in another order, without optional ones, after a byte order mark', () => {
  const wanted = ['partner', 'kind', 'sources', 'party', 'type', 'id']
  const rows = parse(toCsv('ties', dataset.ties), { columns: true }) as Record<string, string>[]
  const lines = [wanted, ...rows.map((row) => wanted.map((name) => row[name]))]
  const text = `\uFEFF${lines.map((line) => line.map((one) => `"${one}"`).join()).join('\n')}\n\n`
  expect(fromCsv('ties', text)).toEqual(
    dataset.ties.map(({ id, type, kind, party, partner, sources }) => ({ id, type, kind, party, partner, sources })),
  )
})

test('true and false are read in the forms that spreadsheets write', () => {
  const page = recordIn(dataset, 'coast-agency-forum-2019')
  const csv = toCsv('sources', [page as never]).replace(',false,true,', ',FALSE,TRUE,')
  expect(csv).toContain('FALSE')
  expect(fromCsv('sources', csv)).toEqual([page])
})

describe('errors name column, line and record', () => {
  const [header = ''] = toCsv('places', []).split('\r\n')
  const line = (cells: Record<string, string>) =>
    header
      .split(',')
      .map((name) => cells[name] ?? { id: 'a', type: 'place', kind: 'city' }[name] ?? '')
      .join(',')

  test.each([
    ['id,colour\r\n', 'expected the columns id, type, ', 'found "colour"'],
    ['id,id\r\n', 'expected each column once', '"id" 2 times'],
    ['id\r\n', 'expected a column "type"', 'found none'],
    ['', 'expected a column "id"', 'found none'],
    ['id\r\n"a', 'line 2: expected CSV', 'unterminated'],
    [`${header}\r\na,b\r\n`, `record 1: expected ${header.split(',').length} cells`, 'found 2'],
    [
      `${header}\r\n${line({})}\r\n${line({ location_lat: 'north' })}`,
      'record 2, location_lat: expected a number',
      '"north"',
    ],
    [`${header}\r\n${line({ location_lat: '1e999' })}`, 'record 1, location_lat: expected a number', '"1e999"'],
    [`${header}\r\n${line({ geonames: '1.5' })}`, 'record 1, geonames: expected a whole number', '"1.5"'],
    [`${header}\r\n${line({ aliases_zh: '{}' })}`, 'record 1, aliases_zh: expected a list in JSON', '"{}"'],
    [`${header}\r\n${line({ aliases_zh: '[oops' })}`, 'record 1, aliases_zh: expected a list in JSON', '"[oops"'],
  ])('%j', (csv, ...words) => {
    const call = () => fromCsv('places', csv)
    expect(call).toThrow(RangeError)
    for (const word of words) expect(call).toThrow(word)
    expect(call).toThrow(/^fromCsv: /)
  })

  test.each([
    ['people', 'id,type,roles\r\na,person,[7]\r\n', 'roles: expected a list in JSON'],
    [
      'people',
      'id,type,roles\r\na,person,"[{""title"":""Mayor""}]"\r\n',
      'roles: expected a list in JSON of objects with title_zh, title_en, organization',
    ],
    ['sources', 'id,type,kind,language,official\r\na,source,page,en,yes\r\n', 'official: expected true or false'],
    [
      'sources',
      'id,type,kind,language,consulted\r\na,source,page,en,2022-02-30\r\n',
      'consulted: expected a calendar day',
    ],
    [
      'evidence',
      'record,fields,source,agrees,basis,says\r\na,kind,b,yes,stated,[]\r\n',
      'says: expected an object in JSON',
    ],
  ] as const)('%s: %j', (part, csv, words) => {
    expect(() => fromCsv(part, csv)).toThrow(`fromCsv: record 1, ${words}`)
  })

  test.each([[undefined], [7], [Buffer.from('id')]])('%j is not text', (text) => {
    expect(() => fromCsv('places', text as never)).toThrow(TypeError)
    expect(() => fromCsv('places', text as never)).toThrow('fromCsv: expected text to be a string')
  })
})

test('different line ends are read alike', () => {
  const { places } = dataset
  const [head = '', ...rows] = toCsv('places', places).trimEnd().split('\r\n')
  const ends = ['\n', '\r\n', '\r']
  const mixed = rows.map((row, at) => `${row}${ends[at % ends.length]}`).join('')
  expect(fromCsv('places', `${head}\n${mixed}`)).toStrictEqual(places)
})
