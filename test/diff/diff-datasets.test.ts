import { describe, expect, test } from 'vitest'
import type { Change } from '../../src/diff/bump.js'
import { diffDatasets, UNREDIRECTED } from '../../src/diff/diff-datasets.js'
import type { OwnDataset } from '../../src/generated/types.js'
import type { Redirect } from '../../src/query/redirect.js'
import { recordsOf } from '../../src/rules/context.js'
import { changed, type Change as DataChange } from '../fixture/broken.js'
import { entryIn, fixture, type MutableDataset, recordIn, set } from '../fixture/index.js'

const { dataset } = fixture

const diff = (change: DataChange, redirects: readonly Redirect[] = [], before: OwnDataset = dataset) =>
  diffDatasets(before, changed(change) as OwnDataset, redirects)
const lines = (changes: readonly Change[]) => changes.map(({ bump, subject }) => `${bump} ${subject}`)

/** Removes a record and everything that refers to it. */
const without =
  (id: string): DataChange =>
  (data) => {
    for (const [part, items] of Object.entries(data)) {
      const kept = (items as { id?: string; record?: string }[]).filter((one) => one.id !== id && one.record !== id)
      Object.assign(data, { [part]: kept })
    }
  }

test('an unchanged dataset has no changes', () => {
  expect(diff(() => {})).toEqual([])
})

describe('each record', () => {
  test.each(recordsOf(dataset).map(({ record }) => record.id))('%s: gone is major, and added is minor', (id) => {
    const fewer = changed(without(id)) as OwnDataset
    expect(diffDatasets(dataset, fewer, []).filter(({ subject }) => subject === id)).toEqual([
      { bump: 'major', subject: id, what: UNREDIRECTED },
    ])
    expect(lines(diffDatasets(fewer, dataset, []))).toContain(`minor ${id}`)
  })

  test('with each of its fields: removing and correcting a value are patches, adding one is minor', () => {
    const nothing = Object.fromEntries(Object.keys(dataset).map((part) => [part, []]))
    for (const { collection, record } of recordsOf(dataset)) {
      // without the other records, as every field needs three comparisons
      const only = (one: unknown) => ({ ...nothing, [collection]: [one] }) as unknown as OwnDataset
      for (const field of Object.keys(record).filter((key) => key !== 'id' && key !== 'type')) {
        const subject = `${record.id} › ${field}`
        const [whole, less, other] = [
          only(record),
          only({ ...record, [field]: undefined }),
          only({ ...record, [field]: 'other' }),
        ]
        expect(lines(diffDatasets(whole, less, []))).toContain(`patch ${subject}`)
        expect(lines(diffDatasets(less, whole, []))).toContain(`minor ${subject}`)
        expect(lines(diffDatasets(whole, other, []))).toContain(`patch ${subject}`)
      }
    }
  })
})

test('a correction shows the old and new value, cut if long', () => {
  const what = (length: number) =>
    diff((data) => set(recordIn(data, 'lin-an'), 'name', 'x'.repeat(length)))[0]?.what ?? ''
  expect(what(58)).toMatch(/\{"en":"Lin An","zh":"林岸"\}.*"x{58}"$/)
  expect(what(59)).toMatch(/"x{58}…$/)
})

test('each change says what happened', () => {
  const changes = [
    diff((data) => set(recordIn(data, 'lin-an'), 'name', undefined)),
    diff((data) => set(recordIn(data, 'lin-an'), 'born', '1901')),
    diff((data) => set(recordIn(data, 'wanglan-apia-sister-city'), 'kind', 'cooperation')),
    diff((data) => ['fiji', 'port-of-suva'].map((id) => set(recordIn(data, id), 'country', 'CN'))),
    diff((data) => set(entryIn(data, 'apia', 'kind'), 'note', { zh: '又', en: 'again' })),
  ].flat()
  expect(changes.map(({ what }) => what)).not.toContain('')
})

test('a field that stays undefined has not changed', () => {
  expect(diff((data) => set(recordIn(data, 'lin-an'), 'roles', undefined))).toEqual([])
  const before = changed((data) => set(recordIn(data, 'lin-an'), 'roles', undefined)) as OwnDataset
  Object.assign(recordIn(before, 'lin-an'), { roles: undefined })
  expect(diff(() => {}, [], before)).toEqual([])
})

test.each<[Redirect['kind'], string[]]>([
  ['moved', ['shen-chao']],
  ['split', ['apia', 'porto']],
  ['withdrawn', []],
])('a %s id is still a major change, and reports the redirect', (kind, to) => {
  const redirects: Redirect[] = [{ from: 'lin-an', kind, to, reason: 'so it is', since: '2.0.0' }]
  const [change] = diff(without('lin-an'), redirects)
  expect(change).toMatchObject({ bump: 'major', subject: 'lin-an' })
  expect(change?.what).toBe(`${[kind, ...(to.length > 0 ? ['to', to.join(', ')] : [])].join(' ')}: so it is`)
})

test('a record of another type is major', () => {
  const change = (data: MutableDataset) => {
    data.organizations.push({ ...recordIn(data, 'samoa'), type: 'organization' } as never)
    data.places = data.places.filter(({ id }) => id !== 'samoa')
  }
  const [first] = diff(change).filter(({ subject }) => subject === 'samoa')
  expect(first).toEqual({ bump: 'major', subject: 'samoa', what: expect.stringMatching(/place.*organization/) })
})

test('a removed sister city narrows a type once, and a removed tie is reported as removed', () => {
  const id = 'wanglan-apia-sister-city'
  expect(lines(diff((data) => set(recordIn(data, id), 'kind', 'cooperation')))).toEqual([
    `patch ${id} › kind`,
    `major ${id}`,
  ])
  expect(lines(diff(without(id)))).toEqual([`major ${id}`])
})

test('a country that no place has any longer narrows a type; a shared or new country does not', () => {
  const moved = (to: string, ...ids: string[]) =>
    lines(
      diff((data) => {
        for (const id of ids) set(recordIn(data, id), 'country', to)
      }),
    ).filter((line) => !line.includes('›'))
  expect(moved('CN', 'fiji', 'port-of-suva')).toEqual(['major FJ'])
  expect(moved('CN', 'fiji')).toEqual([])
  expect(moved('NZ', 'fiji')).toEqual([])
})

test('changed or new evidence of an otherwise unchanged record is a patch', () => {
  const note = { zh: '又', en: 'again' }
  expect(lines(diff((data) => set(entryIn(data, 'apia', 'kind'), 'note', note)))).toEqual(['patch apia'])
  const added = diff((data) => data.evidence.push({ ...entryIn(data, 'apia', 'kind'), record: 'geonames' }))
  expect(lines(added)).toEqual(['patch geonames'])
  const both = diff((data) => {
    set(entryIn(data, 'apia', 'kind'), 'note', note)
    set(recordIn(data, 'apia'), 'name.en', 'Apia City')
  })
  expect(lines(both)).toEqual(['patch apia › name'])
})

test('a field whose name every object inherits is a field like any other', () => {
  const own = (more: object) => ({ ...dataset, people: [{ ...dataset.people[0], ...more }] }) as OwnDataset
  const [without, having] = [own({}), own({ constructor: 'Own Builder', ['__proto__']: 'x' })]
  const id = dataset.people[0]?.id
  expect(lines(diffDatasets(without, having, []))).toEqual([`minor ${id} › constructor`, `minor ${id} › __proto__`])
  expect(lines(diffDatasets(having, without, []))).toEqual([`patch ${id} › constructor`, `patch ${id} › __proto__`])
})
