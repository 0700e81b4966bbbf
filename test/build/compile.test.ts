import { beforeEach, describe, expect, test } from 'vitest'
import { compileDate } from '../../build/check/compile-data.js'
import { placeCodes, unknownCode } from '../../build/check/place-codes.js'
import { compileDirectory } from '../../build/data.js'
import type { OwnDataset } from '../../src/generated/types.js'
import type { RecordModel } from '../../src/model/field.js'
import { fieldsOf, recordModels, variantsOf } from '../../src/model/index.js'
import { recordsOf } from '../../src/rules/context.js'
import { asTold, type Told, told } from '../fixture/broken.js'
import { entryIn, fixtureData, type MutableDataset, recordIn } from '../fixture/index.js'
import { dataWith, type Edit, lineOf, problemsOf, wordsOf } from './data-with.js'

describe('the dataset', () => {
  let dataset: MutableDataset
  const record = (id: string) => recordIn(dataset, id)
  // in each test, so that the mutation run knows that the test covers the compiler
  beforeEach(() => {
    dataset = compileDirectory(fixtureData).dataset as unknown as MutableDataset
  })

  test('has the type of each record, and its fields in the order of the model', () => {
    for (const { record } of recordsOf(dataset as OwnDataset)) {
      const model = recordModels.find(({ name }) => name === record.type) as RecordModel
      const variant = record.type === 'source' && variantsOf(model).find(({ value }) => value === record.kind)
      const order = Object.keys(variant ? variant.all : fieldsOf(model))
      expect(Object.keys(record)).toEqual(order.filter((field) => field in record))
    }
  })

  test('has dates with their days, their basis and their open side', () => {
    expect(record('ocean-forum-2019')['date']).toEqual({
      edtf: '2019-11-05/2019-11-07',
      start: '2019-11-05',
      end: '2019-11-07',
      basis: 'inferred',
    })
    // one source infers it, and another states it
    expect(record('apia-signing-2019')['date']).toMatchObject({ edtf: '2019-12-18', basis: 'stated' })
    expect(record('sailing-season-2019')['date']).toMatchObject({ start: '2019-06-01', end: '9999-12-31', open: 'end' })
    expect(record('plan-target-2025')['period']).toMatchObject({
      start: '0000-01-01',
      end: '2025-12-31',
      open: 'start',
    })
    expect(record('suva-port-talks-2019')['date']).toMatchObject({ start: '2019-03-01', end: '2019-03-08' })
  })

  test('has the sources of its evidence, including datasets of codes', () => {
    expect(record('samoa')['sources']).toEqual(['harbour-report-2019', 'iso-3166', 'un-m49'])
  })

  test('has coordinates, and evidence for them, from a GeoNames id, a UN/LOCODE or the seat of a region', () => {
    expect(record('apia')['location']).toEqual({ lat: -13.8333, lon: -171.7667 })
    expect(record('upolu')).toMatchObject({ location: { lat: -13.8333, lon: -171.7667 } })
    expect(record('upolu')).not.toHaveProperty('locatedAt')
    expect(record('upolu')).not.toHaveProperty('geonames')
    expect(entryIn(dataset, 'upolu', 'location')).toMatchObject({
      source: 'geonames',
      note: { en: expect.stringContaining('4035413'), zh: expect.stringContaining('4035413') },
    })
    expect(entryIn(dataset, 'port-of-suva', 'location').source).toBe('un-locode')
    expect(entryIn(dataset, 'porto', 'subdivision').source).toBe('iso-3166')
    // a district has the country of what it lies in
    expect(entryIn(dataset, 'lantai', 'country')).toMatchObject({ source: 'iso-3166', basis: 'inferred' })
    expect(record('lantai')).not.toHaveProperty('location')
    expect(entryIn(dataset, 'apia', 'regions').source).toBe('un-m49')
  })

  test('has names in the language of the source, and dates in says with their days', () => {
    expect(entryIn(dataset, 'porto', 'name.zh').fields).toEqual(['name.zh', 'kind', 'within'])
    expect(entryIn(dataset, 'suva-port-talks-2019', 'name.en').source).toBe('fiji-wire-talks-2019')
    const { says } = entryIn(dataset, 'ocean-forum-2019', 'date', 'coast-agency-forum-2019')
    expect(says).toEqual({ date: { edtf: '2019-11', start: '2019-11-01', end: '2019-11-30', basis: 'stated' } })
  })

  test('has shared reasoning after the entry’s own', () => {
    const { note } = entryIn(dataset, 'ocean-forum-2019', 'date', 'harbour-report-2019')
    expect(note?.en).toMatch(/^The span.*\. The article is dated/)
    expect(note?.zh).toMatch(/^起止.*。文章写明/)
  })

  test('has the span of an article, and the curator’s words of a passage', () => {
    expect(record('harbour-report-2019')).toMatchObject({ start: 4, document: 'harbour-2019' })
    const passage = entryIn(dataset, 'wanglan-apia-sister-city', 'kind', 'harbour-report-2019')
    expect(passage).toMatchObject({ document: 'harbour-2019', from: '12月18日，望澜市与', to: '国际友好城市' })
    expect(entryIn(dataset, 'wanglan-apia-sister-city', 'signedIn')).toMatchObject({ from: '签字仪式在望澜市举行' })
    expect(entryIn(dataset, 'wanglan-port-group', 'parent')).toMatchObject({ quote: '望澜市人民政府所属望澜港务集团' })
    // without `to`, the passage is `from`
    const whole = entryIn(dataset, 'wanglan-apia-sister-city', 'signedIn')
    expect(whole.to).toBe(whole.from)
  })
})

describe('problems have file, line, record, field, what was expected and what was found', () => {
  const compiling = (directory: string) => problemsOf(() => compileDirectory(directory))

  test.each<[why: string, edit: Edit, told: Told, words?: string]>([
    [
      'an invalid date',
      ['events.yaml', 'date: 2019-12-18', 'date: 18 December'],
      'apia-signing-2019 › date: "18 December"',
    ],
    [
      'a date that is open on both sides',
      ['events.yaml', 'date: 2019-06/..', 'date: ../..'],
      'sailing-season-2019 › date: "../.."',
    ],
    [
      'a date that a source cannot say',
      ['events.yaml', 'says: { date: 2019-11 }', 'says: { date: November }'],
      'ocean-forum-2019 › evidence.4.says.date: "November"',
    ],
    [
      'a passage that is not located yet',
      ['people.yaml', 'from: 记者林岸', 'from: 记者'],
      'lin-an › evidence.0.from: npm run evidence`); "记者" of harbour-report-2019, which is not there',
    ],
    [
      'an article without a passage',
      ['people.yaml', ', from: 记者林岸', ''],
      'lin-an › evidence.0: "from"; none',
      'in: harbour-report-2019, fields: [name] }',
    ],
    [
      'a page with a passage',
      ['organizations.yaml', 'quote: 望澜市人民政府', 'from: 望澜市人民政府'],
      'wanglan-port-group › evidence.1.from: page',
      'from: 望澜市人民政府所属',
    ],
    [
      'a source that there is not',
      ['people.yaml', 'in: blue-harbour-brief-2020', 'in: atlantis'],
      'lin-an › evidence.1.in: "atlantis"',
    ],
    [
      'a reasoning that there is not',
      ['figures.yaml', 'because: [year-2019]', 'because: [a-guess]'],
      'forum-countries-2019 › evidence.1.because: "a-guess"',
    ],
    [
      'a code of another country',
      ['places.yaml', 'geonames: 2735943', 'geonames: 4035413'],
      'porto › geonames: (Apia, WS)',
      'geonames: 4035413\n  evidence:\n    - { in: harbour-report-2019, fields: [name, kind, within], from: 葡',
    ],
    [
      'a reference to nothing',
      ['ties.yaml', 'party: port-of-wanglan', 'party: atlantis'],
      'wanglan-suva-port-intent › party: "atlantis"',
    ],
    [
      'a value that a rule refuses',
      ['events.yaml', 'edition: 3', 'edition: 3\n  partOf: ocean-forum-2019'],
      'ocean-forum-2019 › partOf: itself',
    ],
    [
      'what a convention refuses',
      ['figures.yaml', 'qualifier: nearly', 'qualifier: exact'],
      'forum-countries-2019 › qualifier: "nearly"',
    ],
  ])('%s', async (_, edit, expected, words = wordsOf(edit)) => {
    const directory = dataWith(edit)
    const problems = await compiling(directory)
    expect(problems.map(told)).toEqual(expect.arrayContaining([asTold(expected)]))
    const [at] = expected.split(': ')
    const problem = problems.find(({ record, field }) => `${record} › ${field}` === at)
    expect(problem).toMatchObject({ file: `data/${edit[0]}`, line: lineOf(directory, edit[0], words) })
    // the message states what was expected and found only once
    expect(problem?.expected).not.toMatch(/^expected|, found /)
  })

  test('all kinds are reported at once, without consequences of other problems', async () => {
    const directory = dataWith(
      ['events.yaml', 'date: 2019-12-18', 'date: 18 December'],
      ['people.yaml', 'in: blue-harbour-brief-2020', 'in: atlantis'],
      ['places.yaml', 'geonames: 2735943', 'geonames: 4035413'],
      ['ties.yaml', 'party: port-of-wanglan', 'party: atlantis'],
      ['figures.yaml', 'qualifier: nearly', 'qualifier: exact'],
    )
    const found = (await compiling(directory)).map(({ record, field }) => `${record} › ${field}`)
    expect(found).toEqual([
      'apia-signing-2019 › date',
      'porto › geonames',
      'lin-an › evidence.1.in',
      'wanglan-suva-port-intent › party',
      'forum-countries-2019 › qualifier',
    ])
  })
})

test.each([
  ['2019-11', '2019-11-01', '2019-11-30', undefined],
  ['2019-11-05/2019-11-07', '2019-11-05', '2019-11-07', undefined],
  ['[2020-01-06..2020-01-20]', '2020-01-06', '2020-01-20', undefined],
  ['[2019-03,2018,2019-05-01]', '2018-01-01', '2019-05-01', undefined],
  ['2019-06/..', '2019-06-01', '9999-12-31', 'end'],
  ['../2025', '0000-01-01', '2025-12-31', 'start'],
])('the date %s is from %s to %s', (edtf, start, end, open) => {
  expect(compileDate(edtf, 'stated')).toEqual({ edtf, start, end, basis: 'stated', ...(open && { open }) })
})

test.each(['last month', '2019-13', '2019/2018x', '../..'])('the date %s is refused', (edtf) => {
  expect(() => compileDate(edtf, 'stated')).toThrow(RangeError)
})

test.each([
  [{ country: 'XX' }, 'country', 'ISO 3166-1 alpha-2', '"XX"'],
  [{ country: 'CN', subdivision: 'CN-QQ' }, 'subdivision', 'ISO 3166-2', '"CN-QQ"'],
  [{ country: 'CN', unlocode: 'CNQQQ' }, 'unlocode', 'UN/LOCODE', '"CNQQQ"'],
  [{ country: 'CN', unlocode: 'FJSUV' }, 'unlocode', 'UN/LOCODE', '"FJSUV"'],
  [{ unlocode: 'FJSUV' }, 'unlocode', 'UN/LOCODE', '"FJSUV"'],
  [{ country: 'CN', geonames: 4035413 }, 'geonames', 'GeoNames in CN', '"4035413 (Apia, WS)"'],
  [{ country: 'CN', locatedAt: 1 }, 'locatedAt', 'GeoNames', '"1"'],
  [{ country: 'CN', geonames: 1 }, 'geonames', 'GeoNames', '"1"'],
])('a place with %j is refused for its %s', (codes, field, dataset, found) => {
  expect(unknownCode({ id: 'p', kind: 'city', ...codes })).toEqual([field, `a code assigned in ${dataset}`, found])
})

test.each([
  [{ country: 'WS', geonames: 4035413 }],
  [{ country: 'WS', locatedAt: 4035413 }],
  [{ country: 'FJ', unlocode: 'FJSUV' }],
  [{ country: 'CN', subdivision: 'CN-FJ' }],
  [{}],
])('a place with %j has known codes', (codes) => {
  expect(unknownCode({ id: 'p', kind: 'city', ...codes })).toBeUndefined()
})

test.each<[codes: object, ...evidence: [source: string, ...fields: string[]][]]>([
  [{ kind: 'country', country: 'WS', within: 'oceania' }, ['iso-3166', 'country'], ['un-m49', 'regions']],
  [{ country: 'WS', geonames: 4035413 }, ['geonames', 'geonames', 'country', 'location'], ['un-m49', 'regions']],
  [{ country: 'WS', locatedAt: 4035413 }, ['geonames', 'country', 'location'], ['un-m49', 'regions']],
  [{ country: 'FJ', unlocode: 'FJSUV' }, ['un-locode', 'unlocode', 'country', 'location'], ['un-m49', 'regions']],
  // the port has coordinates of its own
  [
    { country: 'FJ', unlocode: 'FJSUV', geonames: 4035413 },
    ['un-locode', 'unlocode', 'country', 'location'],
    ['un-m49', 'regions'],
  ],
  [
    { country: 'CN', subdivision: 'CN-FJ', within: 'china' },
    ['iso-3166', 'subdivision', 'country'],
    ['un-m49', 'regions'],
  ],
  [{ subdivision: 'CN-FJ' }, ['iso-3166', 'subdivision']],
  [{ country: 'CN', within: 'xiamen' }, ['iso-3166', 'country'], ['un-m49', 'regions']],
  [{ country: 'CN' }, ['un-m49', 'regions']],
])('a place with %j has evidence from datasets', (codes, ...expected) => {
  const { evidence } = placeCodes({ id: 'p', kind: 'city', ...codes })
  expect(evidence.map(({ in: source, fields }) => [source, ...fields])).toEqual(expected)
})

test('the country of a place within another is inferred', () => {
  const [entry] = placeCodes({ id: 'p', kind: 'district', country: 'CN', within: 'xiamen' }).evidence
  expect(entry).toMatchObject({
    basis: 'inferred',
    note: { en: expect.stringContaining('in which it lies'), zh: expect.stringContaining('上级') },
  })
})

test('the note on a region’s coordinates names the seat in both languages', () => {
  const region = { id: 'p', kind: 'region', country: 'WS', locatedAt: 4035413, seat: '阿皮亚市' }
  expect(placeCodes(region).evidence[0]).toMatchObject({
    note: {
      en: 'The coordinates are those of its seat, Apia (GeoNames 4035413).',
      zh: '取其驻地阿皮亚市的坐标（GeoNames编号4035413）。',
    },
  })
})

test('a place has the regions of its country, largest first, or those that it is named for', () => {
  const named = (en: string) => placeCodes({ id: 'p', kind: 'region', name: { zh: '地区', en } } as never)
  expect(named('Europe')).toMatchObject({ regions: ['Europe'], evidence: [{ in: 'un-m49', fields: ['regions'] }] })
  expect(named('Latin America').regions).toEqual(['Americas', 'Latin America and the Caribbean'])
  expect(named('Caribbean').regions).toEqual(['Americas', 'Latin America and the Caribbean', 'Caribbean'])
  expect(named('World').regions).toBeUndefined()
  expect(named('Germany').regions).toBeUndefined()
  expect(placeCodes({ id: 'p', kind: 'country', country: 'WS' })).toMatchObject({ regions: ['Oceania', 'Polynesia'] })
  expect(placeCodes({ id: 'p', kind: 'region' })).toEqual({ evidence: [] })
})
