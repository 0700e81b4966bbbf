import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { DataError, formatDataProblem } from '../../build/read/data-problem.js'
import { lockKey, readLock, writeLock } from '../../build/read/lock-file.js'
import { readCoverage } from '../../build/read/read-coverage.js'
import { collectionNames, readData } from '../../build/read/read-data.js'
import { readRedirects, redirectProblems } from '../../build/read/read-redirects.js'
import { readSources, sourcesDirectory } from '../../build/read/read-sources.js'
import { readYaml } from '../../build/read/read-yaml.js'
import type { Redirect } from '../../src/query/redirect.js'
import { asTold, type Told, told } from '../fixture/broken.js'
import { fixture, fixtureData } from '../fixture/index.js'
import { dataWith, type Edit, lineOf, problemsOf, temporaryDirectory, wordsOf } from './data-with.js'

afterEach(() => vi.unstubAllEnvs())

test('a problem is one line with file, line, collection, record, field, what was expected and what was found', () => {
  const problem = {
    file: 'data/a.yaml',
    line: 7,
    collection: 'ties',
    record: 'r',
    field: 'f',
    expected: 'e',
    found: 'o',
  }
  expect(formatDataProblem(problem as never)).toMatch(/^data\/a\.yaml:7 .*ties.*r.*f.*e.*o$/)
  expect(formatDataProblem({ ...problem, line: undefined } as never)).toMatch(/^data\/a\.yaml ties/)
  const error = new DataError([problem, problem] as never)
  expect(error.message.split('\n')).toEqual(['2 problems:', ...error.problems.map(formatDataProblem)])
  expect(new DataError([problem] as never).message).toMatch(/^1 problem:\n/)
})

describe('a file of YAML', () => {
  test('is plain values with the line of each; a missing value has the line of its parent', () => {
    const { file, value, lineOf: at } = readYaml(fixtureData, 'places.yaml')
    expect(file).toBe('data/places.yaml')
    expect((value as object[])[0]).toMatchObject({ id: 'china', kind: 'country' })
    expect(at('0.kind')).toBe(lineOf(fixtureData, 'places.yaml', 'kind: country'))
    expect(at('1.evidence.1.from')).toBe(lineOf(fixtureData, 'places.yaml', 'from: 望澜与葡萄牙'))
    expect(at('1.name.fr')).toBe(lineOf(fixtureData, 'places.yaml', 'name: { zh: 望澜市'))
  })

  test('that is broken or missing is rejected', async () => {
    const broken = dataWith(['places.yaml', undefined, '- id: a\n  name: { zh: 甲\n- id: b\n'])
    const [problem] = await problemsOf(() => readYaml(broken, 'places.yaml'))
    expect(problem).toMatchObject({ file: 'data/places.yaml', line: expect.any(Number), expected: 'YAML' })
    expect(await problemsOf(() => readYaml(broken, 'ships.yaml'))).toMatchObject([
      { file: 'data/ships.yaml', found: 'none' },
    ])
  })
})

describe('data/', () => {
  test('has every collection, and the location of records and fields', () => {
    const { collections, reasonings, placeOf } = readData(fixtureData)
    for (const name of collectionNames) {
      expect(collections[name].map(({ id }) => id)).toEqual(fixture.dataset[name].map(({ id }) => id))
    }
    expect(Object.keys(reasonings)).toEqual(['year-2019'])
    const line = lineOf(fixtureData, 'places.yaml', 'geonames: 2735943')
    expect(placeOf('places', 'porto', 'geonames')).toEqual({ file: 'data/places.yaml', line })
    expect(placeOf('places', 'atlantis')).toEqual({ file: 'data/places.yaml', line: undefined })
  })

  /** A curator's mistake: the edit, the reported problem, and words on the reported line if it is not the edit's. */
  test.each<[why: string, edit: Edit, told: Told, words?: string]>([
    ['an invalid id', ['people.yaml', 'id: lin-an', 'id: Lin An'], 'Lin An › id: "Lin An"'],
    ['one language', ['people.yaml', '林岸, en: Lin An', '林岸'], 'lin-an › name.en: nothing'],
    ['a field that there is not', ['people.yaml', '- id: lin-an', '- id: lin-an\n  age: 50'], 'lin-an › age: 50'],
    [
      'an empty list of evidence',
      ['people.yaml', undefined, '- id: a\n  name: { zh: 甲, en: A }\n  evidence: []\n'],
      'a › evidence: 1 item',
    ],
    [
      'a word that evidence cannot have',
      ['forums.yaml', 'from: 第三届', 'agrees: maybe, from: 第三届'],
      'ocean-forum › evidence.1.agrees: "maybe"',
    ],
    [
      'a note in one language',
      ['places.yaml', '{ en: It has', '{ fr: Rien, en: It has'],
      'port-of-wanglan › evidence.1.note.fr',
    ],
    [
      'a long quote',
      ['organizations.yaml', 'quote: 望澜市人民政府', `quote: ${'长'.repeat(40)}`],
      'wanglan-port-group › evidence.1.quote: 40',
      '长长',
    ],
    [
      'evidence of a page',
      ['sources.yaml', '  agency: true', '  agency: true\n  evidence: []'],
      'coast-agency-forum-2019 › evidence',
    ],
    [
      'an article with a URL',
      ['sources.yaml', '  document: harbour-2020', '  document: harbour-2020\n  url: https://a.cn'],
      'blue-harbour-brief-2020 › url',
    ],
    [
      'a page without a day',
      ['sources.yaml', '  agency: true\n  consulted: "2020-02-01"', '  agency: true'],
      'coast-agency-forum-2019 › consulted: nothing',
      '- id: coast-agency',
    ],
    [
      'a shared reasoning in one language',
      ['reasonings.yaml', undefined, '# why\nyear-2019: { en: A }\n'],
      'reasonings › year-2019.zh: nothing',
    ],
    [
      'a search without a day',
      ['searches.yaml', 'looked: "2020-02-01", found: nothing', 'found: nothing'],
      'searches › 0.looked: nothing',
      'sailing',
    ],
    ['no list', ['people.yaml', undefined, 'nobody\n'], 'data/people.yaml › (the file): list'],
    // derived and looked-up fields
    ...(
      [
        ['places.yaml', 'geonames: 2735943', 'location: { lat: 1, lon: 2 }', 'porto'],
        ['places.yaml', 'geonames: 2735943', 'type: place', 'porto'],
        ['ties.yaml', 'party: port-of-wanglan', 'country: FJ', 'wanglan-suva-port-intent'],
        ['ties.yaml', 'party: port-of-wanglan', 'name: { zh: 甲, en: A }', 'wanglan-suva-port-intent'],
        ['ties.yaml', 'party: port-of-wanglan', 'lastConfirmed: "2019"', 'wanglan-suva-port-intent'],
        ['ties.yaml', 'party: port-of-wanglan', 'disputed: [since]', 'wanglan-suva-port-intent'],
        ['events.yaml', 'edition: 3', 'sources: [geonames]', 'ocean-forum-2019'],
        ['sources.yaml', 'document: harbour-2020', 'start: 3', 'blue-harbour-brief-2020'],
      ] as const
    ).map(([file, after, field, record]): [string, Edit, Told] => [
      `${field}, which nobody writes`,
      [file, after, `${after}\n  ${field}`],
      `${record} › ${field.split(':')[0]}: no such field`,
    ]),
  ])('refuses %s, with file, line, record and field', async (_, edit, expected, words = wordsOf(edit)) => {
    const directory = dataWith(edit)
    const problems = await problemsOf(() => readData(directory))
    expect(problems.map(told)).toEqual([asTold(expected)])
    expect(problems[0]).toMatchObject({ file: `data/${edit[0]}`, line: lineOf(directory, edit[0], words) })
  })

  test('reports every problem in every file at once', async () => {
    const directory = dataWith(
      ['people.yaml', '- id: lin-an', '- id: lin-an\n  age: 5'],
      ['forums.yaml', 'kind: seminar', 'kind: ship'],
      ['searches.yaml', 'about', 'abuot'],
    )
    const problems = await problemsOf(() => readData(directory))
    expect(problems.map(({ file }) => file)).toEqual(['data/forums.yaml', 'data/people.yaml', 'data/searches.yaml'])
  })
})

describe('coverage.yaml', () => {
  const coverage = async (edit: Edit) => {
    const directory = dataWith(edit)
    const ids = new Set(fixture.dataset.sources.map(({ id }) => id))
    return (await problemsOf(() => readCoverage(directory, ids))).map(told)
  }

  test('has every collection and every subset', () => {
    expect(Object.keys(fixture.coverage)).toEqual(expect.arrayContaining([...collectionNames, 'sisterCities']))
    expect(fixture.coverage['sisterCities']).toMatchObject({ complete: true, source: 'wanglan-fao-apia-2019' })
  })

  test.each<[why: string, from: string, to: string, Told]>([
    ['a collection that is missing', 'people: *articles\n', '', 'coverage › people: nothing'],
    ['one that there is not', 'people: *articles', 'people: *articles\nships: *articles', 'coverage › ships'],
    ['no day', '  complete: true\n  asOf: "2020-02-01"', '  complete: true', 'coverage › sisterCities.asOf: nothing'],
    ['a source that there is not', 'source: wanglan', 'source: atlantis', 'coverage › sisterCities.source: "atlantis'],
  ])('refuses %s', async (_, from, to, expected) => {
    expect(await coverage(['coverage.yaml', from, to])).toEqual([asTold(expected)])
  })
})

describe('redirects.yaml', () => {
  const redirect = (from: string, kind: Redirect['kind'], ...to: string[]): Redirect => ({
    from,
    kind,
    to,
    reason: 'why',
    since: '1.0.0',
  })
  const inUse = new Set(['a', 'b'])

  test('redirects that lead to records, also through others, are valid', () => {
    const through = [redirect('x', 'moved', 'y'), redirect('y', 'moved', 'a'), redirect('z', 'split', 'a', 'x')]
    expect(redirectProblems([...through, redirect('w', 'withdrawn'), redirect('v', 'moved', 'w')], inUse)).toEqual([])
    expect(fixture.redirects.map(({ kind }) => kind)).toEqual(['moved', 'split', 'withdrawn'])
    const later = dataWith(['redirects.yaml', 'since: 0.3.0', 'since: 10.20.30'])
    expect(readRedirects(later, fixture.dataset).at(-1)?.since).toBe('10.20.30')
  })

  test.each<[why: string, redirects: Redirect[], ...Told[]]>([
    ['an id in use', [redirect('a', 'moved', 'b')], 'a › from: "a"'],
    ['a target that is nowhere', [redirect('x', 'moved', 'c')], 'x › to: "c"'],
    ['a move to nothing', [redirect('x', 'moved')], 'x › to: one id because it was moved; 0'],
    ['a split into one', [redirect('x', 'split', 'a')], 'x › to: two ids or more because it was split; 1'],
    ['a withdrawal to something', [redirect('x', 'withdrawn', 'a')], 'x › to: no id because it was withdrawn; 1'],
    ['a round', [redirect('x', 'moved', 'y'), redirect('y', 'moved', 'x')], 'x › to: x → y → x', 'y › to: y → x → y'],
    ['two of one id', [redirect('x', 'moved', 'a'), redirect('x', 'moved', 'b')], 'x › from: "x"'],
  ])('refuses %s', (_, redirects, ...expected) => {
    expect(redirectProblems(redirects, inUse).map(told)).toEqual(expected.map(asTold))
  })

  test.each<[why: string, edit: Edit, Told]>([
    ['an unknown kind', ['redirects.yaml', 'kind: moved', 'kind: gone'], 'redirects › 0.kind: "gone"'],
    ...['next', 'v0.3.0', '0.3.0-rc', '0.3'].map((version): [string, Edit, Told] => [
      `the version ${version}`,
      ['redirects.yaml', 'since: 0.3.0', `since: ${version}`],
      `redirects › 2.since: ${version === '0.3' ? version : `"${version}"`}`,
    ]),
    ['an id in use', ['redirects.yaml', 'from: wanglan-samoa', 'from: samoa'], 'samoa › from: "samoa"'],
  ])('refuses %s, with file and line', async (_, edit, expected) => {
    const directory = dataWith(edit)
    const problems = await problemsOf(() => readRedirects(directory, fixture.dataset))
    expect(problems.map(told)).toEqual([asTold(expected)])
    expect(problems[0]).toMatchObject({ file: 'data/redirects.yaml', line: lineOf(directory, edit[0], edit[2]) })
  })
})

describe('the lock', () => {
  const passage = (start: number, end: number) => ({ start, end, digest: 'sha256-a' })

  test('is read as written, by article, with passages in the order of the text', () => {
    const directory = temporaryDirectory()
    const lock = {
      a: { 长: passage(1, 90), 短: passage(1, 3), '中…间': passage(1, 20), 前: passage(0, 99) },
      b: { 甲: passage(2, 3) },
    }
    writeLock(directory, lock)
    expect(readLock(directory)).toEqual(lock)
    expect(Object.keys(readLock(directory)['a'] ?? {})).toEqual(['前', '短', '中…间', '长'])
    // one passage per line, for readable diffs
    expect(readFileSync(path.join(directory, 'evidence.lock.json'), 'utf8').match(/sha256/g)).toHaveLength(5)
  })

  test('is empty if the file is missing', () => {
    const directory = dataWith()
    rmSync(path.join(directory, 'evidence.lock.json'))
    expect(existsSync(directory) && readLock(directory)).toEqual({})
  })

  test('finds a passage by the curator’s words', () => {
    expect([lockKey({ from: '甲' }), lockKey({ from: '甲', to: '乙' })]).toEqual(['甲', '甲…乙'])
  })
})

describe('the article texts', () => {
  test('are the .txt files, normalised', () => {
    const directory = temporaryDirectory()
    writeFileSync(path.join(directory, 'a.txt'), '望 澜\n港')
    writeFileSync(path.join(directory, 'README.md'), '# not a text')
    expect([...readSources(directory)]).toEqual([['a', '望澜港']])
  })

  test('are rejected if they are not UTF-8', () => {
    const directory = temporaryDirectory()
    writeFileSync(path.join(directory, 'a.txt'), new Uint8Array([0xe5, 0x8e]))
    expect(() => readSources(directory)).toThrow(TypeError)
  })

  test('come from the argument, or else the environment, or else nowhere', () => {
    vi.stubEnv('OPEN_XIAMEN_SOURCES', '/texts')
    expect([sourcesDirectory('/other'), sourcesDirectory()]).toEqual(['/other', '/texts'])
    vi.stubEnv('OPEN_XIAMEN_SOURCES', undefined)
    expect(sourcesDirectory()).toBeUndefined()
  })
})
