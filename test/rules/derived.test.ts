import { describe, expect, test } from 'vitest'
import { groupByRecord } from '../../src/evidence/group-by-record.js'
import type { OwnEvidence, OwnRecord } from '../../src/generated/types.js'
import { derivedValues } from '../../src/rules/derived.js'
import { dated } from '../fixture/index.js'

type Entry = Partial<OwnEvidence>

const place = (id: string, more: object = {}) => ({ id, type: 'place', name: { en: id }, kind: 'city', ...more })
const page = (id: string, published?: string) => ({
  id,
  type: 'source',
  kind: 'page',
  ...(published && { published: dated(published) }),
})
const tie = (more: object = {}) => ({ id: 'tie', type: 'tie', kind: 'sister-city', party: 'a', partner: 'b', ...more })
const event = (more: object) => ({ id: 'event', type: 'event', kind: 'fair', ...more })

/** The derived values of a record among others, with evidence from pages named in the entries. */
function derived(record: object, others: readonly { readonly id: string }[] = [], entries: readonly Entry[] = []) {
  const { id } = record as OwnRecord
  const evidence = entries.map((entry) => ({ record: id, fields: ['kind'], agrees: 'yes', ...entry }) as OwnEvidence)
  const placed = [record as OwnRecord, ...(others as OwnRecord[])].map((one) => ({ collection: 'events', record: one }))
  return derivedValues(record as OwnRecord, {
    recordOf: new Map(placed.map((one) => [one.record.id, one as never])),
    evidenceOf: groupByRecord(evidence),
  })
}

describe('of every record', () => {
  test('the sources, each once, in the order of the evidence', () => {
    const entries = [{ source: 'z' }, { source: 'a' }, { source: 'z' }]
    expect(derived(place('a'), [], entries)).toEqual({ sources: ['z', 'a'] })
    expect(derived(place('a'))).toEqual({})
    expect(derived(page('a'), [], entries)).toEqual({})
  })

  test('the fields that a source contradicts, each once and sorted, without their parts', () => {
    const entries: Entry[] = [
      { agrees: 'no', fields: ['name.en', 'location'] },
      { agrees: 'no', fields: ['country', 'name.zh'] },
      { agrees: 'in-part', fields: ['kind'] },
    ].map((entry) => ({ source: 'page', ...entry }) as Entry)
    expect(derived(place('a'), [], entries)).toMatchObject({ disputed: ['country', 'location', 'name'] })
  })
})

describe('of a tie', () => {
  const pages = [page('second', '2021-05'), page('last', '2022'), page('first', '2019-03-01'), page('undated')]
  const entries = [{ source: 'second' }, { source: 'last' }, { source: 'first' }, { source: 'undated' }]

  test('its name, from the names of both parties, or their ids', () => {
    const parties = [place('a', { name: { zh: '甲', en: 'A' } }), place('b', { name: { zh: '乙' } })]
    expect(derived(tie(), parties)['name']).toEqual({ zh: '甲—乙', en: 'A – b' })
    expect(derived(tie())['name']).toEqual({ zh: 'a—b', en: 'a – b' })
  })

  test('its country and regions, from its partner or the place of its partner', () => {
    const chile = { country: 'CL', regions: ['Americas'] }
    const body = { id: 'b', type: 'organization', place: 'seat' }
    for (const others of [[place('b', chile)], [body, place('seat', chile)]])
      expect(derived(tie(), others)).toMatchObject(chile)
    for (const others of [[], [body], [place('a', chile)], [body, { ...place('seat', chile), type: 'forum' }]]) {
      expect(derived(tie(), others)).not.toHaveProperty('country')
    }
  })

  test('the earliest report, if its start is unknown', () => {
    const contradicted = [...entries, { source: 'before', agrees: 'no' as const, fields: ['partner'] }]
    expect(derived(tie(), pages, entries)['firstReported']).toEqual(dated('2019-03-01'))
    expect(derived(tie(), [...pages, page('before', '2018')], contradicted)['firstReported']).toEqual(dated('2018'))
    expect(derived(tie({ since: dated('2018') }), pages, entries)).not.toHaveProperty('firstReported')
    expect(derived(tie(), pages)).not.toHaveProperty('firstReported')
  })

  test('the latest report that agrees with its kind', () => {
    const last = (record: object, others = pages, more: readonly Entry[] = []) =>
      (derived(record, others, [...entries, ...more])['lastConfirmed'] as { edtf: string } | undefined)?.edtf
    expect(last(tie())).toBe('2022')
    const others = [
      { source: 'later', agrees: 'no' as const },
      { source: 'later', fields: ['partner'] },
    ]
    expect(last(tie(), [...pages, page('later', '2024')], others)).toBe('2022')
    // a report from the day on which the next stage began still counts
    const next = (more: object) => tie({ id: 'next', ...more })
    const earlier = tie({ succeededBy: 'next' })
    expect(last(earlier, [...pages, next({ since: dated('2021-12-31') }) as never])).toBe('2021-05')
    expect(last(earlier, [...pages, next({ since: dated('2022-01-01') }) as never])).toBe('2022')
    expect(last(earlier, [...pages, next({}) as never])).toBe('2022')
    expect(last(earlier)).toBe('2022')
  })
})

test('of an event, the countries and regions of its places and of those who took part, each once', () => {
  const others = [
    place('x', { country: 'CN', regions: ['Asia', 'Eastern Asia'] }),
    place('y', { country: 'TH', regions: ['Asia', 'South-eastern Asia'] }),
    place('sea'),
    { id: 'body', type: 'organization', place: 'y', country: 'FR' },
  ]
  const participants = [{ role: 'host', who: 'x' }, { role: 'guest', group: { en: 'Guests' } }, { who: 'body' }]
  expect(derived(event({ places: ['y', 'sea', 'nowhere'], participants }), others)).toEqual({
    countries: ['TH', 'CN'],
    regions: ['Asia', 'South-eastern Asia', 'Eastern Asia'],
  })
  for (const more of [{}, { places: ['sea'] }, { participants: [{ who: 'body' }] }])
    expect(derived(event(more), others)).toEqual({})
})
