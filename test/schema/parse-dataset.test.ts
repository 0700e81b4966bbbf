import { describe, expect, test } from 'vitest'
import { DatasetError, formatProblem, parseDataset, safeParseDataset } from '../../src/schema/index.js'
import { asTold, type Change, problemsAfter, type Told, told } from '../fixture/broken.js'
import { fixture, type MutableDataset, mutableFixture, recordIn, set } from '../fixture/index.js'
import { frozen } from '../frozen.js'

const DAY = { edtf: '2022-05-01', start: '2022-05-01', end: '2022-05-01' }

/** A dataset without type restrictions. */
type Anything = { [part: string]: unknown[] }
const anything = (change: (data: Anything) => void) => change as unknown as Change

test('a dataset is returned unchanged and deeply frozen', () => {
  const parsed = parseDataset(mutableFixture())
  expect(parsed).toEqual(fixture.dataset)
  const { evidence, ...collections } = parsed
  expect([Object.isFrozen(parsed), Object.values(collections).every(frozen)]).toEqual([true, true])
  // `says` can be anything and is not frozen in place
  expect(
    Object.isFrozen(evidence) && evidence.every(({ says: _, ...entry }) => Object.values(entry).every(frozen)),
  ).toBe(true)
})

test('ten empty collections without evidence are a dataset; with one missing they are not', () => {
  const empty = Object.fromEntries(Object.keys(fixture.dataset).map((part) => [part, []]))
  expect(parseDataset(empty)).toEqual(empty)
  for (const part of Object.keys(empty)) {
    const result = safeParseDataset({ ...empty, [part]: undefined })
    expect(result).toMatchObject({ problems: [{ collection: 'dataset', field: part, found: 'nothing' }] })
  }
})

test.each([
  [undefined, 'nothing'],
  [null, 'null'],
  [7, '7'],
  [[], 'a list of 0'],
  ['data', '"data"'],
])('%j is not a dataset', (input, found) => {
  const expected = expect.stringMatching(/^an object with events, .*, evidence$/)
  const problems = [expect.objectContaining({ field: '(the dataset)', expected, found })]
  expect(safeParseDataset(input)).toEqual({ success: false, problems })
  expect(() => parseDataset(input)).toThrow(DatasetError)
})

test.each<[why: string, change: Change, ...told: Told[]]>([
  [
    'every problem is reported at once',
    anything((data) => {
      data['extra'] = []
      set(recordIn(data as never, 'apia'), 'geonames', '4035413')
      set(recordIn(data as never, 'apia'), 'mayor', 'someone')
      set(recordIn(data as never, 'shen-chaosheng'), 'roles.0.organization', 'nowhere')
      delete data['statements']
    }),
    'dataset › extra: a list of 0',
    'apia › geonames: "4035413"',
    'apia › mayor: "someone"',
    'dataset › statements: nothing',
    'shen-chaosheng › roles.organization: "nowhere"',
    // evidence of a record that no longer exists
    ...Array.from(
      { length: 4 },
      (_, at): Told =>
        `${['harbour-parlour-view', 'harbour-parlour-view', 'blue-harbour-first', 'sea-for-all-aim'][at]} › record`,
    ),
  ],
  [
    'references to a record with a bad field do not dangle',
    (data) => set(recordIn(data, 'samoa'), 'name.en', 5),
    'samoa › name.en: 5',
  ],
  [
    'a source with an invalid field is reported once, without its evidence',
    (data) => set(recordIn(data, 'harbour-report-2019'), 'kind', 'poem'),
    'harbour-report-2019 › kind: "article", "page", "dataset"',
  ],
  [
    'so is a place, and not the ties that are named after it',
    (data) => set(recordIn(data, 'porto'), 'country', 'Portugal'),
    'porto › country: "Portugal"',
  ],
  [
    'an invalid record is named by its position',
    anything((data) => data['people']?.push(null)),
    '#2 › (the record): null',
  ],
  [
    'a hole in a list is not a record',
    anything((data) => {
      delete (data['statements'] as unknown[])[0]
      ;(data['evidence'] as { record: string }[]) = (data['evidence'] as { record: string }[]).filter(
        ({ record }) => record !== 'harbour-parlour-view',
      )
    }),
    '#0 › (the record): nothing',
  ],
  [
    'an id is a string of an object’s own',
    anything((data) => {
      data['people']?.push(
        Object.assign(() => {}, { id: 'function' }),
        Object.create({ id: 'inherited' }),
      )
    }),
    '#2 › (the record): function',
    '#3 › type: nothing',
    '#3 › name: nothing',
  ],
  [
    'a record that cannot be read is one fault, and the others are looked at',
    anything((data) => {
      const unreadable = (thrown: unknown) => ({
        get name() {
          throw thrown
        },
      })
      data['people']?.push(unreadable(new Error('no entry')), unreadable('nothing'))
      set(recordIn(data as never, 'samoa'), 'name.en', 5)
    }),
    'samoa › name.en: 5',
    '#2 › (the record): no entry',
    '#3 › (the record): "nothing"',
  ],
  [
    'an id that another record of the collection has',
    (data) => data.forums.push(structuredClone(recordIn(data, 'ocean-forum')) as never),
    'ocean-forum › id: in forums already',
  ],
  [
    'an id that a record of another collection has, and the first is the one that is meant',
    (data) => data.people.push({ ...recordIn(data, 'lin-an'), id: 'apia' } as never),
    'apia › id: in places already',
  ],
  [
    'a duplicate id is reported, whatever the shape of the second record',
    (data) => data.places.push({ ...recordIn(data, 'apia'), kind: 5 } as never),
    'apia › id: in places already',
    'apia › kind: 5',
  ],
])('%s', (_, change, ...expected) => {
  expect(problemsAfter(change).map(told)).toEqual(expected.map(asTold))
})

describe('where evidence is optional', () => {
  const place = { id: 'porto', type: 'place', name: { en: 'Porto' }, kind: 'city', country: 'PT' }
  const fair = { id: 'my-fair', type: 'event', name: { en: 'My fair' }, kind: 'fair', date: { ...DAY } }
  const problemsOf = (input: unknown) => {
    const result = safeParseDataset(input, { evidence: 'optional' })
    return result.success ? [] : result.problems.map(told)
  }

  test('collections that are missing are empty, and records need no evidence', () => {
    const parsed = parseDataset({ events: [fair] }, { evidence: 'optional' })
    expect(Object.keys(parsed)).toEqual(Object.keys(fixture.dataset))
    expect(parsed).toMatchObject({ events: [fair], ties: [], evidence: [] })
    expect(safeParseDataset({ events: [fair] }).success).toBe(false)
    expect(problemsOf({ events: {} })).toEqual([asTold('dataset › events: a list of records; an object')])
    // evidence is checked where it is given
    expect(problemsOf({ evidence: [{ record: 'my-fair' }] })).not.toEqual([])
  })

  test.each<[why: string, input: object, ...problems: Told[]]>([
    ['an id in a collection that is not given', { events: [{ ...fair, places: ['lisbon'] }] }],
    ['a name instead of an id', { events: [{ ...fair, places: ['The old harbour'] }], places: [place] }],
    [
      'an id that no record of the given collection has',
      { events: [{ ...fair, places: ['lisbon'] }], places: [place] },
      'my-fair › places: "lisbon"',
    ],
    ['a country that cannot be derived', { events: [{ ...fair, places: ['lisbon'], countries: ['PT'] }] }],
    [
      'a country other than that of the place',
      { events: [{ ...fair, places: ['porto'], countries: ['ES'] }], places: [place] },
      'my-fair › countries: PT; ES',
    ],
  ])('%s', (_, input, ...problems) => {
    expect(problemsOf(input)).toEqual(problems.map(asTold))
  })

  test('is the only option, and has two values', () => {
    expect(() => safeParseDataset({}, { evidence: 'none' as never })).toThrow(
      /^parseDataset: .*options\.evidence.*"required".*"none"/,
    )
    expect(() => safeParseDataset({}, { Evidence: 'optional' } as never)).toThrow(
      /^parseDataset: .*only evidence, found "Evidence"/,
    )
  })
})

test('values found by a rule are cut at 300 characters', () => {
  const found = (length: number) => {
    const sources = [74, 74, 73, length].map((one, at) => `${at}${'s'.repeat(one - 1)}`)
    const problems = problemsAfter((data) => set(recordIn(data, 'lin-an'), 'sources', sources))
    return problems.find(({ field, found }) => field === 'sources' && found.startsWith('0s'))?.found
  }
  // four ids, and three separators of two characters
  expect([found(73)?.length, found(73)?.includes('…')]).toEqual([300, false])
  expect([found(74)?.length, found(74)?.endsWith('s…')]).toEqual([300, true])
})

test('parseDataset throws the problems that safeParseDataset returns', () => {
  const data: MutableDataset = mutableFixture()
  set(recordIn(data, 'fund-size'), 'value', Number.NaN)
  const result = safeParseDataset(data)
  const problems = result.success ? [] : result.problems
  expect(problems).toHaveLength(1)
  expect(() => parseDataset(data)).toThrow(new DatasetError(problems))
})

const problem = { collection: 'ties', record: 'a', field: 'kind', expected: 'one', found: 'two' } as const
const many = (count: number) => new DatasetError(Array(count).fill({ ...problem, found: 'x'.repeat(300) }))

test('an error of another copy of the library is an instance too; other objects are not', () => {
  const error = new DatasetError([problem])
  const copy = Object.defineProperty(new Error('from a copy'), Symbol.for('open-xiamen.DatasetError'), { value: true })
  class Special extends DatasetError {}
  expect(error.name).toBe('DatasetError')
  for (const one of [error, copy, new Special([])]) expect(one).toBeInstanceOf(DatasetError)
  for (const one of [new Error('DatasetError'), {}, null, undefined, 'text', () => error]) {
    expect(one instanceof DatasetError).toBe(false)
  }
  expect([error instanceof Special, new Special([]) instanceof Special]).toEqual([false, true])
  // another copy finds the mark, which printing the error does not show
  expect(Object.getOwnPropertyDescriptor(error, Symbol.for('open-xiamen.DatasetError'))).toMatchObject({
    value: true,
    enumerable: false,
  })
})

test('the message of the error counts the problems and has a line for each of the first hundred', () => {
  expect(new DatasetError([problem]).message.split('\n')).toEqual([
    expect.stringMatching(/^1 problem /),
    formatProblem(problem),
  ])
  expect(formatProblem(problem)).toBe('ties "a" › kind: expected one, found two')
  expect(new DatasetError([]).message).toMatch(/^0 problems /)
  expect(many(100).message.split('\n')).toHaveLength(101)
  expect(many(101).message.split('\n').at(-1)).toMatch(/ 1 more$/)
  // joined, these would exceed the maximum string length
  expect(many(2_000_000).problems).toHaveLength(2_000_000)
})
