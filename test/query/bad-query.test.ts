import { describe, expect, test } from 'vitest'
import { eventsOfForum, figuresAbout, findEvents, organizations, places, ties, tiesWith } from '../../src/index.js'
import { fixture } from '../fixture/index.js'
import { FINDER_NAMES, FINDERS, type FinderName, KEYS } from './by-hand.js'

/** The error of a call; returning a result fails the test. */
function refusal(call: () => unknown): Error {
  try {
    call()
  } catch (error) {
    return error as Error
  }
  throw new Error('expected the call to be refused')
}

/** A find function rejects a query in the same way for bundled records, an own array and its index. */
function refusals(name: FinderName, query: unknown): Error {
  const { find, index, collection } = FINDERS[name]
  const records = fixture.dataset[collection]
  const [first, ...others] = [[], [records], [index(records)], [[]]].map((given) =>
    refusal(() => find(query as never, ...given)),
  ) as [Error, ...Error[]]
  for (const other of others) expect(other).toEqual(first)
  return first
}

const anyFacet = (name: FinderName) => Object.keys(KEYS[FINDERS[name].type] ?? {}).filter((one) => one !== 'planned')

describe.each(FINDER_NAMES)('%s refuses', (name) => {
  test.each([[null], [[]], [5], ['kind'], [true], [Symbol('kind')]])('%o for a query', (query) => {
    const { message } = refusals(name, query)
    expect(message).toMatch(new RegExp(`^${name}: expected query to be an object, found `))
  })

  test('an unknown field, with the known names', () => {
    for (const field of ['colour', '__proto__x', 'constructor', 'toString', 'atLeast', 'asOf']) {
      if (field === 'atLeast' && name === 'findFigures') continue
      if (field === 'asOf' && name === 'findTies') continue
      // even if the query does not use it
      for (const value of ['a', undefined]) {
        const error = refusals(name, { [field]: value })
        expect(error).toBeInstanceOf(TypeError)
        expect(error.message).toMatch(new RegExp(`^${name}: expected query to have only .*, found "${field}"$`))
        for (const known of [...anyFacet(name), 'during', 'match', 'text']) expect(error.message).toContain(known)
      }
    }
  })

  test('keys that are not strings, empty keys, no keys, and holes in a list', () => {
    for (const facet of anyFacet(name)) {
      const told = (value: unknown, type: new () => Error) => {
        const error = refusals(name, { [facet]: value })
        expect(error).toBeInstanceOf(type)
        expect(error.message).toMatch(new RegExp(`^${name}: expected query.${facet} to be `))
        return error.message
      }
      expect(told(null, TypeError)).toMatch(/found null$/)
      expect(told(5, TypeError)).toMatch(/found 5$/)
      expect(told({ a: 1 }, TypeError)).toMatch(/found an object with a$/)
      expect(told([7], TypeError)).toMatch(/found 7$/)
      expect(told([[]], TypeError)).toMatch(/found a list of 0$/)
      // a hole is not a key, alone or before one
      for (const list of [new Array(1), Object.assign(new Array(2), { 1: 'XX' }), [undefined, 'XX']]) {
        expect(told(list, TypeError)).toMatch(/found nothing$/)
      }
      expect(told('', RangeError)).toMatch(/found ""$/)
      expect(told([], RangeError)).toMatch(/found a list of 0$/)
    }
    // nor after one
    const { find, index, collection } = FINDERS[name]
    const records = fixture.dataset[collection]
    for (const given of [records, index(records)]) {
      const query = { source: Object.assign(new Array(2), { 0: 'paper' }) }
      expect(refusal(() => find(query, given)).message).toMatch(/query.source .*found nothing$/)
    }
  })

  test.each([
    [2022, TypeError],
    [null, TypeError],
    [['2022'], TypeError],
    ['', RangeError],
    ['2022-13', RangeError],
    ['2022-02-29', RangeError],
    ['2022/2021', RangeError],
    ['[2022..2021]', RangeError],
    ['../..', RangeError],
    ['2022/2023/2024', RangeError],
    ['May 2022', RangeError],
  ])('%j for days', (during, type) => {
    for (const field of name === 'findTies' ? ['during', 'asOf'] : ['during']) {
      const error = refusals(name, { [field]: during })
      expect(error).toBeInstanceOf(type)
      expect(error.message).toMatch(new RegExp(`^${name}: expected query.${field} to be a.* found `))
    }
  })

  test.each([
    [{ match: 'near' }, RangeError],
    [{ match: null }, RangeError],
    [{ text: 5 }, TypeError],
    [{ text: /a/ }, TypeError],
    [{ text: '' }, RangeError],
    [{ text: ' \n\t ' }, RangeError],
  ])('%j', (query, type) => {
    const error = refusals(name, query)
    expect(error).toBeInstanceOf(type)
    expect(error.message).toMatch(new RegExp(`^${name}: expected query.${Object.keys(query)[0]} to `))
  })
})

test.each([{ atLeast: '1' }, { atMost: null }, { atLeast: Number.NaN }, { atMost: 5n }])(
  'findFigures refuses %o: no number',
  (query) => {
    const error = refusals('findFigures', query)
    expect(error).toBeInstanceOf(TypeError)
    expect(error.message).toMatch(new RegExp(`^findFigures: expected query.${Object.keys(query)[0]} to be a number`))
  },
)

test('findEvents rejects a string for planned', () => {
  for (const planned of ['true', null, [true], 1]) {
    const { message } = refusals('findEvents', { planned })
    expect(message).toMatch(/^findEvents: expected query.planned to be true or false, found /)
  }
})

test('near fields and ids are suggested, and the ids of records with a name', () => {
  const told = (name: FinderName, query: object) => refusal(() => FINDERS[name].find(query as never)).message
  expect(told('findEvents', { knd: 'fair' })).toMatch(/found "knd"; did you mean kind\?$/)
  expect(told('findEvents', { organisation: 'ibm' })).toMatch(/; did you mean organization\?$/)
  expect(told('findTies', { source: 'no-such-source' })).toMatch(/to be the id of a bundled record, found/)
  expect(told('findEvents', { organization: '京东集团' })).toMatch(/; did you mean jd-group/)
  expect(told('findTies', { country: '新西兰' })).toMatch(/; did you mean NZ\?$/)
  expect(told('findTies', { country: 'Germany' })).toMatch(/; did you mean DE\?$/)
  expect(told('findTies', { partner: '惠灵顿' })).toMatch(/; did you mean wellington\b/)
  expect(told('findFigures', { about: 'cifitt' })).toMatch(/; did you mean cifit\?$/)
  expect(told('findStatements', { by: 'xi-jinpin' })).toMatch(/; did you mean xi-jinping\?$/)
  for (const [helper, given, meant] of [
    [figuresAbout, 'cifitt', 'cifit'],
    [eventsOfForum, 'cifitt', 'cifit'],
    [tiesWith, '惠灵顿', 'wellington'],
    [tiesWith, 'Germany', 'DE'],
  ] as const) {
    const { message } = refusal(() => (helper as (of: string) => unknown)(given))
    expect(message).toContain(`found "${given}"; did you mean ${meant}`)
  }
  expect(refusal(() => eventsOfForum('cifitt' as never)).message).toMatch(/^eventsOfForum: expected the id of a forum/)
  expect(refusal(() => figuresAbout('cifitt' as never)).message).toMatch(/^figuresAbout: expected the id of a record/)
  // the exact name alone, otherwise at most three names that contain the word
  expect(told('findEvents', { place: '厦门' })).toMatch(/; did you mean xiamen\?$/)
  expect(told('findEvents', { organization: '厦门' })).toMatch(/; did you mean \S+ or \S+ or \S+\?$/)
  // not a country code, which is two letters
  for (const word of ['USX', 'XUS']) expect(refusal(() => tiesWith(word as never)).message).toContain(`found "${word}"`)
  // ids in own records are free
  expect(figuresAbout('cifitt', [])).toEqual([])
})

test('a country is a code, for ties and for events', () => {
  for (const name of ['findTies', 'findEvents'] as const) {
    for (const country of ['nz', 'NZL', 'xNZ', 'N', 'China']) {
      const error = refusals(name, { country: ['CN', country] })
      expect(error).toBeInstanceOf(RangeError)
      expect(error.message).toMatch(new RegExp(`^${name}: expected query.country .*ISO 3166-1.* found "${country}"`))
    }
  }
})

test('vocabularies are closed for bundled records, and for own records if helpers depend on them', () => {
  for (const [name, field, closed] of [
    ['findEvents', 'kind', false],
    ['findTies', 'kind', false],
    ['findFigures', 'unit', false],
    ['findFigures', 'kind', false],
    ['findStatements', 'kind', false],
    ['findFigures', 'qualifier', true],
  ] as const) {
    const { find, index, collection } = FINDERS[name]
    const records = fixture.dataset[collection]
    const query = { [field]: 'no-such-word' }
    for (const call of [() => find(query), () => find({ [field]: ['no-such-word'] })]) {
      const error = refusal(call)
      expect(error).toBeInstanceOf(RangeError)
      expect(error.message).toMatch(
        new RegExp(`^${name}: expected query.${field} to be one of ".*, found "no-such-word"`),
      )
    }
    for (const of of [records, index(records)]) {
      if (closed) expect(refusal(() => find(query, of)).message).toMatch(/to be one of "/)
      else expect(find(query, of)).toEqual([])
    }
  }
})

test.each([
  { name: 'eventsOfForum', helper: eventsOfForum, argument: 'forum' },
  { name: 'tiesWith', helper: tiesWith, argument: 'partner' },
  { name: 'figuresAbout', helper: figuresAbout, argument: 'id' },
])('$name refuses an invalid $argument and invalid records, by its own name', ({ name, helper, argument }) => {
  const call = helper as (of?: unknown, records?: unknown) => unknown
  for (const wrong of [undefined, null, 1, ['MX']]) {
    expect(refusal(() => call(wrong)).message).toMatch(new RegExp(`^${name}: expected ${argument} to be a string`))
  }
  expect(refusal(() => call('MX', {})).message).toMatch(
    new RegExp(`^${name}: expected records to be an array or an index`),
  )
  expect(refusal(() => call('MX', [5])).message).toMatch(new RegExp(`^${name}: expected records\\[0\\] .* found 5$`))
})

test('an unknown id of bundled records is rejected with the nearest; ids of own records are open', () => {
  const { events: own } = fixture.dataset
  const [{ id }] = places as readonly [(typeof places)[number]]
  const query = { place: [id, `${id}x`] } as object
  const error = refusal(() => findEvents(query))
  expect(error).toBeInstanceOf(RangeError)
  expect(error.message).toMatch(new RegExp(`^findEvents: expected query.place .*found "${id}x".* ${id}\\b`))
  for (const of of [own, FINDERS.findEvents.index(own)]) expect(findEvents(query, of)).toEqual([])
})

test('a name instead of an id is rejected with the id of its record, in either language and any case', () => {
  for (const { id, name } of organizations) {
    for (const word of [name.zh, name.en.toUpperCase()]) {
      expect(refusal(() => findEvents({ organization: word as never })).message).toMatch(
        new RegExp(`found ".*did you mean .*\\b${id}\\b`),
      )
    }
  }
})

test('tiesWith rejects unknown partners of bundled ties with the nearest; in own ties it finds nothing', () => {
  const [tie] = ties as readonly [(typeof ties)[number]]
  for (const [wrong, near] of [
    [`${tie.partner}x`, tie.partner],
    ['Europa', 'Europe'],
  ]) {
    const error = refusal(() => tiesWith(wrong as never))
    expect(error).toBeInstanceOf(RangeError)
    expect(error.message).toMatch(new RegExp(`^tiesWith: expected the id of a partner.*found "${wrong}".* ${near}\\b`))
    expect(tiesWith(wrong as never, fixture.dataset.ties)).toEqual([])
  }
})
