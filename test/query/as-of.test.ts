import { describe, expect, test } from 'vitest'
import { findTies, indexTies, type OwnDate, type OwnTie } from '../../src/index.js'
import { edtfDays } from '../edtf-days.js'
import { fixture } from '../fixture/index.js'

const date = (edtf: string): OwnDate => ({ edtf, ...(edtfDays(edtf) as { start: string; end: string }) })
const tie = (id: string, fields: Partial<OwnTie> = {}): OwnTie => ({
  id,
  type: 'tie',
  kind: id,
  party: 'here',
  partner: 'there',
  ...fields,
})

/** The ids of the ties that may have been, and certainly were, in force; an array and its index agree. */
function held(ties: readonly OwnTie[], asOf: string) {
  const [possibly, surely] = [undefined, 'within' as const].map((match) => {
    const found = findTies({ asOf, match }, ties)
    expect(findTies({ asOf, match }, indexTies(ties))).toEqual(found)
    return found.map(({ id }) => id).join(' ')
  })
  return { possibly, surely }
}

describe('stages that follow each other', () => {
  const stages = [
    // known only from its earliest source
    tie('exchange', { firstReported: date('2016-05-10'), succeededBy: 'intent' }),
    // some day of a month
    tie('intent', { since: date('2017-03'), firstReported: date('2015'), succeededBy: 'sister' }),
    tie('sister', { since: date('2019-12-18'), firstReported: date('2019-12') }),
  ]

  test.each([
    ['2016-05-09', '', ''],
    ['2016-05-10', 'exchange', 'exchange'],
    ['2017-02-28', 'exchange', 'exchange'],
    // in March one of the two was in force, but it is not known which
    ['2017-03-01', 'exchange intent', ''],
    ['2017-03-15', 'exchange intent', ''],
    ['2017-03-30', 'exchange intent', ''],
    // on its last day the later one had begun
    ['2017-03-31', 'intent', 'intent'],
    ['2017-04-01', 'intent', 'intent'],
    ['2019-12-17', 'intent', 'intent'],
    ['2019-12-18', 'sister', 'sister'],
    ['9999-12-31', 'sister', 'sister'],
    // longer than a day: on some day of it
    ['2017-03', 'exchange intent', 'intent'],
    ['2017', 'exchange intent', 'exchange intent'],
    ['2015/2016', 'exchange', 'exchange'],
    ['2019', 'intent sister', 'intent sister'],
    ['../2016-05-09', '', ''],
    ['2019-12-18/..', 'sister', 'sister'],
    ['../9999', 'exchange intent sister', 'exchange intent sister'],
  ])('%s', (asOf, possibly, surely) => {
    expect(held(stages, asOf)).toEqual({ possibly, surely })
  })

  test('day by day: from the first stage on, each day has a stage, and no day has two certain ones', () => {
    for (let time = Date.UTC(2016, 4, 1); time < Date.UTC(2020, 0, 10); time += 86_400_000) {
      const day = new Date(time).toISOString().slice(0, 10)
      const { possibly, surely } = held(stages, day)
      expect(possibly === '', day).toBe(day < '2016-05-10')
      expect(surely?.split(' '), day).toHaveLength(1)
      expect(possibly, day).toContain(surely)
    }
  })

  test('combines with other parts of the query; the next stage need not match them', () => {
    expect(findTies({ asOf: '2018', kind: 'exchange' }, stages)).toEqual([])
    expect(findTies({ asOf: '2017-02', kind: ['exchange', 'sister'] }, stages)).toEqual(stages.slice(0, 1))
    expect(findTies({ asOf: '2018', during: '2019' }, stages)).toEqual([])
    expect(findTies({ asOf: '2019', during: '2017' }, stages)).toEqual(stages.slice(1, 2))
  })
})

test('a tie without a start date may always have been in force, and never certainly was, until the next stage', () => {
  const ties = [tie('old', { succeededBy: 'new' }), tie('new', { since: date('2000-01-01') })]
  expect(held(ties, '1000')).toEqual({ possibly: 'old', surely: '' })
  expect(held(ties, '1999-12-31')).toEqual({ possibly: 'old', surely: '' })
  expect(held(ties, '2000-01-01')).toEqual({ possibly: 'new', surely: 'new' })
})

test('a tie that ended on the day it began was never in force', () => {
  const ties = [
    tie('old', { since: date('2000-01-01'), succeededBy: 'new' }),
    tie('new', { since: date('2000-01-01') }),
  ]
  expect(held(ties, '1999/2001')).toEqual({ possibly: 'new', surely: 'new' })
})

test('a tie with a missing successor, or one without a start date, continues', () => {
  const lost = tie('old', { since: date('2000'), succeededBy: 'new' })
  expect(held([lost], '2020')).toEqual({ possibly: 'old', surely: 'old' })
  expect(held([lost, tie('new', { firstReported: date('2010') })], '2020').surely).toBe('old new')
})

test('the fixture: an exchange that became a sister city', () => {
  const apia = (asOf: string) =>
    findTies({ asOf, partner: 'apia', match: 'within' }, fixture.dataset.ties).map(({ kind }) => kind)
  expect(apia('2015')).toEqual([])
  expect(apia('2019-12-17')).toEqual(['exchange-in-development'])
  expect(apia('2019-12-18')).toEqual(['sister-city'])
})

test('undefined is ignored, and asOf must be an own property of the query', () => {
  const { ties } = fixture.dataset
  expect(findTies({ asOf: undefined }, ties)).toEqual(ties)
  expect(() => findTies(Object.create({ asOf: 'no date' }), ties)).toThrow(/^findTies: expected query .*"asOf"$/)
})
