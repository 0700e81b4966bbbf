import { spawnSync } from 'node:child_process'
import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { readFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { describe, expect, test, vi } from 'vitest'
import { cite } from '../../src/cite/cite.js'
import {
  streamCsv,
  toBibtex,
  toCslJson,
  toCsv,
  toGeoJson,
  toICalendar,
  toJsonLd,
  toNdjson,
} from '../../src/convert/index.js'
import { digest } from '../../src/evidence/digest.js'
import { evidenceFor } from '../../src/evidence/index.js'
import { normaliseText } from '../../src/evidence/normalise-text.js'
import { partNames } from '../../src/generated/tables.js'
import { findEvents, findTies, sortByDate } from '../../src/index.js'
import { search } from '../../src/search/index.js'
import { join } from '../convert/join.js'
import { fixture, fixtureTexts, mutableFixture, recordIn } from '../fixture/index.js'
import { ask, askJson, file, workspace } from './open-xiamen.js'

vi.mock('../../src/generated/records.js', async () => (await import('./fixture-records.js')).fixtureRecords)
vi.mock('../../src/generated/entries.js', async () => (await import('./fixture-records.js')).fixtureRecords)
vi.mock('../../src/generated/known-ids.js', async (original) => ({
  ...(await original<object>()),
  knownPlaces: (await import('./fixture-records.js')).fixtureRecords.places,
}))

const { dataset } = fixture
const idsIn = (records: readonly { readonly id: string }[]) => records.map(({ id }) => id)
const listed = async (...args: string[]) => idsIn(await askJson('list', ...args))

describe('list', () => {
  test.each(partNames)('%s: a line for each under a heading, and the records themselves in JSON', async (part) => {
    expect(await askJson('list', part)).toEqual(dataset[part])
    const { status, stdout } = await ask(['list', part])
    expect([status, stdout.trimEnd().split('\n').length]).toEqual([0, dataset[part].length + 1])
  })

  test.each([
    [
      ['events', '--kind', 'forum', '--kind', 'signing'],
      ['apia-signing-2019', 'ocean-forum-2019'],
    ],
    [['events', '--planned'], ['youth-seminar-2020']],
    [['events', '--country', 'fj'], ['suva-port-talks-2019']],
    [
      ['events', '--forum', 'youth-seminar'],
      ['youth-seminar-2019', 'youth-seminar-2020'],
    ],
    [['events', '--person', 'shen-chaosheng'], ['apia-signing-2019']],
    [
      ['events', '--during', '2019-11', '--match', 'within'],
      ['ocean-forum-2019', 'youth-seminar-2019'],
    ],
    [['events', '--text', 'seminar', '--during', '2020'], ['youth-seminar-2020']],
    [['ties', '--kind', 'sister-city'], ['wanglan-apia-sister-city']],
    [['ties', '--as-of', '2017', '--country', 'WS'], ['wanglan-apia-exchange']],
    [['ties', '--partner', 'tidal-university'], ['lantai-tidal-university-cooperation']],
    [['places', '--within', 'wanglan', '--kind', 'port'], ['port-of-wanglan']],
    [['figures', '--unit', 'USD'], ['forum-signed-2019']],
    [['people', '--organization', 'wanglan-government'], ['shen-chaosheng']],
    [['sources', '--kind', 'page', '--language', 'pt-PT'], ['porto-city-twins-2018']],
    [['statements', '--by', 'shen-chaosheng'], ['harbour-parlour-view']],
    [['places', '--text', 'Harbour'], []],
  ])('%j', async (args, ids) => {
    expect((await listed(...args)).sort()).toEqual([...ids].sort())
  })

  test('finds the same as the functions', async () => {
    expect(await listed('events', '--during', '2019', '--place', 'wanglan')).toEqual(
      idsIn(findEvents({ during: '2019', place: 'wanglan' as never })),
    )
    expect(await listed('ties', '--as-of', '2020', '--match', 'within')).toEqual(
      idsIn(findTies({ asOf: '2020', match: 'within' })),
    )
  })

  test('sorts by date and limits the number on request', async () => {
    const sorted = await listed('ties', '--sort', 'asc')
    expect(sorted.slice(0, 2)).toEqual(['wanglan-porto-exchange', 'wanglan-apia-exchange'])
    const latest = idsIn(sortByDate(dataset.events, { order: 'desc' }))
    expect(await listed('events', '--sort', 'desc', '--limit', '2')).toEqual(latest.slice(0, 2))
    expect(await listed('events', '--limit', '1')).toEqual(idsIn(dataset.events.slice(0, 1)))
    expect(await askJson('list', 'evidence', '--limit', '3')).toEqual(dataset.evidence.slice(0, 3))
  })

  test('in either language, a figure with its number', async () => {
    expect((await ask(['list', 'places'])).stdout).toMatch(/^porto +city +Porto$/m)
    expect((await ask(['list', 'places', '--lang', 'zh'])).stdout).toMatch(/^porto +city +波尔图市$/m)
    expect((await ask(['list', 'figures'])).stdout).toMatch(
      /^forum-countries-2019 +2019-11-05\/2019-11-07 +count +.*30/m,
    )
  })

  test('reports an empty result', async () => {
    expect(await ask(['list', 'events', '--during', '1900'])).toMatchObject({
      status: 0,
      stdout: '',
      stderr: expect.stringContaining('none of the events'),
    })
    expect(await askJson('list', 'events', '--during', '1900')).toEqual([])
  })
})

test('a collection name by itself lists the collection', async () => {
  for (const args of [
    ['ties', '--kind', 'sister-city'],
    ['places', '--lang', 'zh'],
  ]) {
    expect(await ask(args)).toEqual(await ask(['list', ...args]))
  }
  // evidence of one record is more common than all evidence
  expect((await ask(['evidence', 'apia-signing-2019'])).stdout).toContain('agrees')
})

describe('describe', () => {
  test('every type, its fields and their values', async () => {
    const types = await askJson('describe')
    expect(types.map(({ collection }: { collection: string }) => collection)).toEqual(partNames)
    for (const { type, collection } of types) {
      const fields = await askJson('describe', type)
      expect(await askJson('describe', collection)).toEqual(fields)
      const { status, stdout } = await ask(['describe', type])
      expect([status, stdout.trimEnd().split('\n').length]).toEqual([0, fields.length + 1])
      for (const { field, means } of fields) {
        const answer = await ask(['describe', type, field])
        expect([answer.status, answer.stdout]).toEqual([0, expect.stringContaining(means.en)])
        expect((await ask(['describe', type, field, '--lang', 'zh'])).stdout).toContain(means.zh)
      }
    }
  })

  test('a value, in either language', async () => {
    const { values } = await askJson('describe', 'tie', 'kind')
    expect(values.find(({ value }: { value: string }) => value === 'sister-city')).toEqual({
      value: 'sister-city',
      means: { en: 'sister city', zh: expect.stringContaining('友') },
    })
    expect((await ask(['describe', 'tie', 'kind', 'sister-city', '--lang', 'zh'])).stdout).toMatch(
      /^sister-city +\S*友/m,
    )
    expect((await ask(['describe', 'tie', 'kind'])).stdout).toMatch(/^sister-city +sister city$/m)
  })
})

describe('get', () => {
  test('shows every field, nested fields indented, and the record in JSON', async () => {
    const tie = recordIn(dataset, 'wanglan-apia-sister-city')
    expect(await askJson('get', tie.id)).toEqual(tie)
    const { status, stdout } = await ask(['get', tie.id])
    expect(status).toBe(0)
    for (const field of Object.keys(tie)) expect(stdout).toMatch(new RegExp(`^${field}:`, 'm'))
    expect(stdout).toMatch(/^since:\n {2}edtf: 2019-12-18\n/m)
    expect(stdout).toMatch(
      /^signatories:\n {2}- who: shen-chaosheng\n {4}as: Mayor \(市长\)\n {2}- name: Sina Tuilagi\n/m,
    )
    expect(stdout).toMatch(/^disputed: signedIn$/m)
    expect((await ask(['get', tie.id, '--lang', 'zh'])).stdout).toContain('as: 市长 (Mayor)')
  })

  test('follows a moved id, and explains a withdrawn one', async () => {
    const moved = await ask(['get', 'wanglan-samoa', '--json'])
    expect(moved).toMatchObject({ status: 0, stderr: expect.stringContaining('"wanglan-apia-sister-city"') })
    expect(JSON.parse(moved.stdout).id).toBe('wanglan-apia-sister-city')
    const split = await ask(['get', 'youth-seminar-both'])
    expect([split.status, split.stderr]).toEqual([
      2,
      expect.stringMatching(/split.*0\.2\.0.*youth-seminar-2019, youth-seminar-2020/),
    ])
    const withdrawn = await ask(['get', 'wanglan-atlantis'])
    expect([withdrawn.status, withdrawn.stderr]).toEqual([2, expect.stringMatching(/withdrawn.*0\.3\.0.*No source/)])
  })

  test('shows null as not known', async () => {
    expect((await ask(['get', 'blue-harbour-brief-2020'])).stdout).toMatch(/^newspaper: null$/m)
  })
})

describe('evidence', () => {
  const id = 'wanglan-apia-sister-city'

  test('shows each entry, or those of one field', async () => {
    expect(await askJson('evidence', id)).toEqual(evidenceFor(id as never))
    expect(await askJson('evidence', id, '--field', 'signedIn')).toEqual(evidenceFor(id as never, 'signedIn' as never))
    const { stdout } = await ask(['evidence', id, '--field', 'signedIn'])
    expect(stdout.trimEnd().split('\n')).toHaveLength(4)
    expect(stdout).toMatch(
      /^signedIn +no +islands-post-apia-2019 +stated +signedIn apia +https:\/\/islands-post\.example\/apia/m,
    )
    expect(stdout).toMatch(/^signedIn +yes +harbour-report-2019 +stated +\d+–\d+ 签字仪式在望澜市举行/m)
  })

  test('shows quotes, dates as EDTF, and notes in the chosen language', async () => {
    expect((await ask(['evidence', 'apia-signing-2019', '--field', 'date'])).stdout).toMatch(
      /in-part +islands-post-apia-2019 +stated +date 2019-12 +“in December 2019” https:/,
    )
    const talks = ['evidence', 'suva-port-talks-2019', '--field', 'date']
    expect((await ask(talks)).stdout).toContain('from memory')
    expect((await ask([...talks, '--lang', 'zh'])).stdout).toContain('凭记忆')
  })

  test('explains that a page or dataset has no evidence', async () => {
    expect(await ask(['evidence', 'geonames'])).toMatchObject({
      status: 0,
      stdout: '',
      stderr: expect.stringContaining('"geonames"'),
    })
  })
})

describe('cite', () => {
  const event = recordIn(dataset, 'apia-signing-2019') as never

  test.each(['text', 'apa', 'bibtex', 'gb-t-7714'] as const)('%s', async (format) => {
    const expected = cite(event, format, dataset)
    expect((await ask(['cite', 'apia-signing-2019', '--format', format])).stdout).toBe(`${expected}\n`)
    expect(await askJson('cite', 'apia-signing-2019', '--format', format)).toEqual({ format, citation: expected })
  })

  test('text by default, CSL-JSON with --json', async () => {
    expect((await ask(['cite', 'apia-signing-2019'])).stdout).toBe(`${cite(event, 'text', dataset)}\n`)
    const items = cite(event, 'csl-json', dataset)
    expect(await askJson('cite', 'apia-signing-2019')).toEqual(items)
    expect(JSON.parse((await ask(['cite', 'apia-signing-2019', '--format', 'csl-json'])).stdout)).toEqual(items)
  })
})

describe('search', () => {
  test.each([[['海洋论坛']], [['Ocean', 'Forum']]])('%j finds what the library finds', async (words) => {
    const found = search(words.join(' '), { limit: 20 })
    expect(found.length).toBeGreaterThan(2)
    expect(await askJson('search', ...words)).toEqual(JSON.parse(JSON.stringify(found)))
    expect((await ask(['search', ...words])).stdout).toContain(found[0]?.record.id)
    expect(await askJson('search', ...words, '--limit', '1')).toHaveLength(1)
  })

  test('reports that no record contains the words', async () => {
    expect(await ask(['search', 'zzzzzz'])).toMatchObject({
      status: 0,
      stdout: '',
      stderr: expect.stringContaining('no record'),
    })
  })
})

describe('locate', () => {
  const at = () => file('a.txt', '甲市与\n乙市结为友城。\r\n丙市也是友城。')

  test('gives the offsets and the digest of a passage, whatever the line ends', async () => {
    const entry = await askJson('locate', at(), '--from', '甲市 与', '--to', '结为友城')
    expect(entry).toEqual({
      start: 0,
      end: 9,
      digest: await digest('甲市与乙市结为友城'),
      from: '甲市与',
      to: '结为友城',
    })
    expect((await ask(['locate', at(), '--from', '丙市'])).stdout).toMatch(/^10–12 {2}sha256-\S+\n丙市\n$/)
  })

  test.each([
    [['--from', '丁'], /have "丁" once, found it 0 times/],
    [['--from', '友城'], /have "友城" once, found it 2 times/],
    [[], /expected --from with the first characters/],
  ])('refuses %j', async (words, message) => {
    expect(await ask(['locate', at(), ...words])).toMatchObject({ status: 2, stderr: expect.stringMatching(message) })
  })
})

describe('verify', () => {
  const harbour = fixtureTexts.get('harbour-2019') as string
  const passages = (document: string) => dataset.evidence.filter((entry) => entry.document === document).length

  test('0 if every passage holds, whatever the white space', async () => {
    for (const [document, text] of fixtureTexts) {
      const { status, stdout } = await ask(['verify', file('a.txt', text.replace(/(.{7})/gu, '$1\r\n '))])
      const count = passages(document)
      expect([status, stdout]).toEqual([0, `${document}: ${count} passages: ${count} hold, 0 moved, 0 gone\n`])
    }
  })

  test('1 if passages have moved or are gone, with a table', async () => {
    const changed = `前言${normaliseText(harbour).replace('沈潮生说', '沈潮生又说')}`
    const at = file('a.txt', changed)
    const { status, stdout } = await ask(['verify', at])
    expect(status).toBe(1)
    expect(stdout).toMatch(/^gone +harbour-parlour-view +\d+–\d+ +kind, by, gist/m)
    expect(stdout).toMatch(/^moved +ocean-forum-2019 +\d+–\d+ +\d+–\d+ +theme/m)
    expect(stdout).toMatch(/^harbour-2019: \d+ passages: 0 hold, \d+ moved, \d+ gone$/m)
    const { holds, moved, gone, entries } = await askJson('verify', at)
    expect([holds, moved + gone, gone > 0]).toEqual([0, entries.length, true])
  })

  test('of one article, of a document that is named, from standard input', async () => {
    const { status, stdout } = await ask(['verify', '-', '--source', 'harbour-report-2019'], { input: harbour })
    expect([status, stdout]).toEqual([0, expect.stringMatching(/^harbour-2019: /)])
    const other = await ask(['verify', '-', '--document', 'harbour-2020'], { input: harbour })
    expect(other).toMatchObject({
      status: 1,
      stdout: expect.stringMatching(/^harbour-2020: \d+ passages: 0 hold, 0 moved, /m),
    })
  })

  test('2 if the text is not one of the articles', async () => {
    expect(await ask(['verify', '-'], { input: 'something else' })).toMatchObject({
      status: 2,
      stdout: '',
      stderr: expect.stringContaining('harbour-2019'),
    })
  })
})

describe('validate', () => {
  const lines = (items: readonly unknown[]) => items.map((item) => `${JSON.stringify(item)}\n`).join('')

  test('0 for a dataset, a list, a record, entries of evidence, and lines of any of them', async () => {
    const all: readonly object[] = partNames.flatMap((part) => dataset[part] as readonly object[])
    for (const [name, content, count] of [
      ['a.json', JSON.stringify(dataset), all.length],
      ['a.json', JSON.stringify(dataset.ties), dataset.ties.length],
      ['a.json', JSON.stringify(dataset.ties[0]), 1],
      ['a.json', JSON.stringify(dataset.evidence[0]), 1],
      ['a.ndjson', lines(all), all.length],
      ['a.JSONL', lines(all), all.length],
    ] as const) {
      const at = file(name, content)
      expect(await ask(['validate', at])).toMatchObject({ status: 0, stdout: `${at}: ${count} records, 0 problems\n` })
    }
    expect((await ask(['validate', '-', '--format', 'ndjson'], { input: lines(all) })).status).toBe(0)
  })

  test('1 for invalid records, with record and field of each problem', async () => {
    const [event] = dataset.events
    const [entry] = dataset.evidence
    const wrong = [
      event,
      { ...event, id: 'B' },
      { ...event, status: 'cancelled' },
      { ...entry, agrees: 'perhaps' },
      { type: 'planet' },
      7,
    ]
    const { status, stdout } = await ask(['validate', file('mine.ndjson', lines(wrong))])
    expect(status).toBe(1)
    const found = stdout
      .trimEnd()
      .split('\n')
      .map((line) => line.replace(/^\S+mine/, 'mine'))
    expect(found).toEqual([
      expect.stringMatching(/^mine\.ndjson record 2: events "B" › id: expected .*, found "B"$/),
      expect.stringMatching(/^mine\.ndjson record 3: events .* › id: .*, which record 1 has already$/),
      expect.stringMatching(
        new RegExp(`^mine\\.ndjson record 3: events "${event?.id}" › status: expected .*"held".*, found "cancelled"$`),
      ),
      expect.stringMatching(new RegExp(`^mine\\.ndjson record 4: evidence "${entry?.record}" › agrees: `)),
      expect.stringMatching(/^mine\.ndjson record 5: dataset "#5" › type: expected one of event, .*, found "planet"$/),
      expect.stringMatching(/^mine\.ndjson record 6: dataset "#6" › type: .*, found number$/),
      'mine.ndjson: 6 records, 6 problems',
    ])
  })

  test('a dataset is also checked by the rules', async () => {
    const broken = mutableFixture()
    ;(broken.events[0] as { about?: string[] }).about = ['no-such-record']
    const { status, stdout } = await ask(['validate', file('d.json', JSON.stringify(broken))])
    expect([status, stdout]).toEqual([1, expect.stringContaining(`events "${broken.events[0]?.id}" › about`)])
  })

  test('--collection sets the type of the records', async () => {
    const at = file('a.json', JSON.stringify(dataset.ties))
    expect((await ask(['validate', at, '--collection', 'ties'])).status).toBe(0)
    expect(await ask(['validate', at, '--collection', 'events'])).toMatchObject({
      status: 1,
      stdout: expect.stringContaining('› type'),
    })
  })

  test('the limit applies to the problems shown, and all are counted', async () => {
    const at = file('a.ndjson', '{"type":"tie"}\n'.repeat(50))
    const { stdout } = await ask(['validate', at, '--limit', '5'])
    expect(stdout.split('\n')).toHaveLength(8)
    expect(stdout).toMatch(/… and \d+ more\n/)
    const { records, problems, shown } = await askJson('validate', at)
    expect([records, shown.length]).toEqual([50, 100])
    expect(problems).toBeGreaterThan(100)
    expect(stdout).toContain(`: 50 records, ${problems} problems`)
  })
})

describe('convert', () => {
  const { places } = dataset

  test.each([
    ['events', 'csv', toCsv('events', dataset.events)],
    ['evidence', 'csv', toCsv('evidence', dataset.evidence)],
    ['ties', 'ndjson', toNdjson(dataset.ties)],
    ['places', 'geojson', toGeoJson(dataset.places)],
    ['ties', 'geojson', toGeoJson(dataset.ties, { places })],
    ['evidence', 'jsonld', toJsonLd(dataset.evidence)],
    ['sources', 'bibtex', toBibtex(dataset)],
    ['sources', 'csl-json', toCslJson(dataset)],
    ['people', 'json', dataset.people],
  ])('%s to %s', async (part, format, expected) => {
    const { status, stdout, stderr } = await ask(['convert', part, '--to', format])
    expect([status, stderr]).toEqual([0, ''])
    if (typeof expected === 'string') expect(stdout).toBe(expected)
    else expect(JSON.parse(stdout)).toEqual(JSON.parse(JSON.stringify(expected)))
  })

  test('a format is limited to the parts that support it', async () => {
    const only: Record<string, string[]> = {
      geojson: ['places', 'ties'],
      ics: ['events'],
      bibtex: ['sources'],
      'csl-json': ['sources'],
    }
    for (const part of partNames) {
      for (const format of ['json', 'ndjson', 'csv', 'parquet', 'jsonld', ...Object.keys(only)]) {
        const fits = only[format]?.includes(part) ?? true
        const { status, bytes } = await ask(['convert', part, '--to', format])
        expect([part, format, status, bytes.length > 0]).toEqual([part, format, fits ? 0 : 2, fits])
      }
    }
  })

  test('Parquet is written to a pipe, and not to a terminal', async () => {
    const { bytes } = await ask(['convert', 'events', '--to', 'parquet'])
    expect([bytes.subarray(0, 4), bytes.subarray(-4)].map(String)).toEqual(['PAR1', 'PAR1'])
    expect(await ask(['convert', 'events', '--to', 'parquet'], { stdout: { isTTY: true } })).toMatchObject({
      status: 2,
      stdout: '',
      stderr: expect.stringContaining('--output'),
    })
  })

  test('a calendar has the given title, domain, stamp and kind of dates', async () => {
    const stamp = new Date('2026-11-24T01:02:03Z')
    const call = ['convert', 'events', '--to', 'ics', '--stamp', '2026-11-24T01:02:03Z']
    expect((await ask(call)).stdout).toBe(toICalendar(dataset.events, { places, stamp }))
    const options = ['--title', '我的日历', '--domain', 'example.org', '--dates', 'approximate']
    expect((await ask([...call, ...options])).stdout).toBe(
      toICalendar(dataset.events, { places, stamp, title: '我的日历', domain: 'example.org', dates: 'approximate' }),
    )
    const [, made = ''] = /^DTSTAMP:(\S+)/m.exec((await ask(['convert', 'events', '--to', 'ics'])).stdout) ?? []
    const now = new Date().toISOString().replace(/[-:]|\.\d+/g, '')
    expect(made <= now && made > now.replace(/^\d{4}/, (year) => String(Number(year) - 1))).toBe(true)
  })

  test('JSON-LD has the given base', async () => {
    const base = 'https://example.org/events.jsonld'
    expect((await ask(['convert', 'events', '--to', 'jsonld', '--base', base])).stdout).toBe(
      toJsonLd(dataset.events, { base }),
    )
  })

  test('CSV for a spreadsheet has a byte order mark and no formulas', async () => {
    const tie = { ...dataset.ties[0], name: { zh: '=1+1', en: '@SUM(1)' } }
    const mine = file('mine.ndjson', toNdjson([tie as never]))
    const call = ['convert', 'ties', '--from', mine, '--to', 'csv']
    const { stdout } = await ask([...call, '--bom', '--formulas', 'escape'])
    expect(stdout).toBe(toCsv('ties', [tie as never], { bom: true, formulas: 'escape' }))
    expect(stdout).toMatch(/^\uFEFF.*\r\n.*,'=1\+1,'@SUM\(1\),/)
    expect((await ask(call)).stdout).toBe(toCsv('ties', [tie as never]))
  })

  test('to a file, in place of what was there, with a report', async () => {
    const at = path.join(workspace(), 'events.ics')
    writeFileSync(at, 'old')
    const stamp = '2026-11-24'
    const call = ['convert', 'events', '--to', 'ics', '--lang', 'zh', '--stamp', stamp, '-o', at]
    const { status, stdout, stderr } = await ask(call)
    const written = readFileSync(at)
    const expected = toICalendar(dataset.events, { places, language: 'zh', stamp: new Date(stamp) })
    expect([status, stdout, String(written)]).toEqual([0, '', expected])
    expect(stderr).toContain(`${dataset.events.length} records, ${written.length} bytes in ${at}`)
    expect(readdirSync(path.dirname(at))).toEqual(['events.ics'])
    expect(await askJson('convert', 'events', '--to', 'json', '-o', at)).toEqual({
      file: at,
      records: dataset.events.length,
      bytes: readFileSync(at).length,
    })
  })

  test('own records survive every readable format unchanged', async () => {
    const csv = await join(streamCsv('ties', dataset.ties))
    const ndjson = await ask(['convert', 'ties', '--from', file('mine.csv', csv), '--to', 'ndjson'])
    expect(ndjson.stdout).toBe(toNdjson(dataset.ties))
    const json = await ask(['convert', 'ties', '--from', file('mine.ndjson', ndjson.stdout), '--to', 'json'])
    expect(JSON.parse(json.stdout)).toEqual(dataset.ties)
    expect((await ask(['convert', 'ties', '--from', file('mine.json', json.stdout), '--to', 'csv'])).stdout).toBe(csv)
    const piped = await ask(['convert', 'ties', '--from', '-', '--from-format', 'ndjson', '--to', 'csv'], {
      input: ndjson.stdout,
    })
    expect(piped.stdout).toBe(csv)
    const none = await ask(['convert', 'ties', '--from', file('none.json', '[]'), '--to', 'json'])
    expect(JSON.parse(none.stdout)).toEqual([])
  })

  test('an invalid record stops it, and no file is written', async () => {
    const directory = workspace()
    const [tie] = dataset.ties
    const mine = file('a.ndjson', toNdjson([{ ...tie }, { ...tie, id: 'X' }]))
    const { status, stderr } = await ask([
      'convert',
      'ties',
      '--from',
      mine,
      '--to',
      'csv',
      '-o',
      path.join(directory, 'out.csv'),
    ])
    expect([status, stderr]).toEqual([2, expect.stringContaining(`${mine} record 2: ties "X" › id: expected `)])
    expect(readdirSync(directory)).toEqual([])
  })

  test('to standard output by its usual name', async () => {
    const { stdout, stderr } = await ask(['convert', 'forums', '--to', 'csv', '-o', '-'])
    expect([stdout, stderr]).toEqual([toCsv('forums', dataset.forums), ''])
    expect(existsSync('-')).toBe(false)
  })

  describe('what the output names', () => {
    const csv = toCsv('forums', dataset.forums)
    const write = (at: string) => ask(['convert', 'forums', '--to', 'csv', '-o', at])

    test('as a link stays a link, and the file behind it is written', async () => {
      const directory = workspace()
      const at = (name: string) => path.join(directory, name)
      mkdirSync(at('in'))
      writeFileSync(at('in/real.csv'), 'old')
      symlinkSync('in/real.csv', at('link.csv'))
      symlinkSync('link.csv', at('chain.csv'))
      expect((await write(at('chain.csv'))).status).toBe(0)
      expect([lstatSync(at('chain.csv')).isSymbolicLink(), lstatSync(at('link.csv')).isSymbolicLink()]).toEqual([
        true,
        true,
      ])
      expect(readFileSync(at('in/real.csv'), 'utf8')).toBe(csv)
      expect(readdirSync(at('in'))).toEqual(['real.csv'])
      symlinkSync('in/later.csv', at('dangling.csv'))
      expect((await write(at('dangling.csv'))).status).toBe(0)
      expect(readFileSync(at('in/later.csv'), 'utf8')).toBe(csv)
      symlinkSync('loop.csv', at('loop.csv'))
      expect(await write(at('loop.csv'))).toMatchObject({ status: 2, stderr: expect.stringContaining('cannot write') })
    })

    test.each([0o600, 0o640, 0o666])('keeps its permissions: %o', async (mode) => {
      const at = file('a.csv', 'old')
      chmodSync(at, mode)
      expect((await write(at)).status).toBe(0)
      expect(statSync(at).mode & 0o777).toBe(mode)
    })

    test.skipIf(spawnSync('mkfifo', ['--version']).status !== 0)('as a pipe is written to and stays one', async () => {
      const at = path.join(workspace(), 'pipe')
      spawnSync('mkfifo', [at])
      const [{ status }, read] = await Promise.all([write(at), readFile(at, 'utf8')])
      expect([status, read, lstatSync(at).isFIFO()]).toEqual([0, csv, true])
    })

    test.skipIf(!existsSync('/dev/null'))('as a device is written to and stays one', async () => {
      expect((await write('/dev/null')).status).toBe(0)
      expect(lstatSync('/dev/null').isCharacterDevice()).toBe(true)
    })
  })

  test('a failed write leaves no temporary file and keeps the old content', async () => {
    const directory = workspace()
    const missing = path.join(directory, 'no/such/out.csv')
    const taken = path.join(directory, 'taken')
    mkdirSync(taken)
    for (const at of [missing, taken]) {
      expect(await ask(['convert', 'ties', '--to', 'csv', '-o', at])).toMatchObject({
        status: 2,
        stderr: expect.stringContaining(`cannot write ${at}: `),
      })
    }
    expect(readdirSync(directory)).toEqual(['taken'])
  })
})

describe('diff', () => {
  test('0 without changes, 1 with each change', async () => {
    expect(await ask(['diff', file('same.json', JSON.stringify(dataset))])).toMatchObject({ status: 0, stdout: '' })
    expect(await askJson('diff', file('same.json', JSON.stringify(dataset)))).toEqual([])
    const old = mutableFixture()
    const [added] = old.ties.splice(-1)
    ;(old.places[0] as { name: object }).name = { zh: '旧', en: 'Old' }
    old.events.push({ ...(old.events[0] as (typeof old.events)[number]), id: 'gone-event' })
    const at = file('old.json', JSON.stringify(old))
    const found = await ask(['diff', at, '--json'])
    expect(found.status).toBe(1)
    expect(JSON.parse(found.stdout).map(({ bump, subject }: Record<string, string>) => `${bump} ${subject}`)).toEqual(
      expect.arrayContaining(['major gone-event', `patch ${old.places[0]?.id} › name`, `minor ${added?.id}`]),
    )
    const table = await ask(['diff', at])
    expect([table.status, table.stdout]).toEqual([1, expect.stringMatching(/^major +gone-event +/m)])
  })

  test('only the parts of the old file are compared, and a snapshot of a release is one', async () => {
    const { ties } = dataset
    const partial = await ask(['diff', file('old.json', JSON.stringify({ ties }))])
    expect([partial.status, partial.stdout]).toEqual([0, ''])
    // the message lists the others
    expect(partial.stderr).toMatch(/not compared because \S+old\.json does not have them: events, .*, evidence\n/)
    expect(partial.stderr).toContain('no changes')
    expect(partial.stderr).not.toMatch(/: .*\bties\b/)
    expect((await ask(['diff', file('old.json', JSON.stringify({ version: '0.1.0', dataset }))])).status).toBe(0)
    expect((await ask(['diff', file('old.json', JSON.stringify({ ties: ties.slice(1) }))])).status).toBe(1)
  })

  test('the files of a version in a folder are the same as one file with all of them', async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'open-xiamen-diff-'))
    expect(await ask(['diff', folder])).toMatchObject({ status: 2, stderr: expect.stringContaining('to be a dataset') })
    const { ties, places } = dataset
    writeFileSync(path.join(folder, 'ties.json'), JSON.stringify(ties.slice(1)))
    writeFileSync(path.join(folder, 'places.json'), JSON.stringify(places))
    expect(await ask(['diff', folder])).toMatchObject({
      status: 1,
      stdout: expect.stringContaining(ties[0]?.id as string),
      stderr: expect.stringMatching(/not compared because .*: events, /),
    })
  })
})
