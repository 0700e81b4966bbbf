import { describe, expect, test } from 'vitest'
import { toldBy } from '../../src/evidence/according-to.js'
import { accordingTo, evidence, evidenceFor, inferredFields } from '../../src/evidence/index.js'
import { bundledRecords } from '../../src/generated/getters.js'
import type { SourceId } from '../../src/generated/ids.js'
import type { OwnRecord } from '../../src/generated/types.js'
import { fixture, recordIn } from '../fixture/index.js'
import { frozen } from '../frozen.js'

describe('evidenceFor, for every bundled record', () => {
  test('returns its entries, or those of a field or a part of one, frozen', () => {
    for (const record of bundledRecords) {
      const all = evidenceFor(record.id)
      expect(all).toEqual(evidence.filter((entry) => entry.record === record.id))
      for (const field of [...Object.keys(record), 'name.en'].filter(
        (one) => (one.split('.')[0] as string) in record,
      )) {
        const [top] = field.split('.')
        const speaking = all.filter(({ fields }) =>
          fields.some((own) => own === field || own === top || own.startsWith(`${field}.`)),
        )
        expect(evidenceFor(record.id, field), `${record.id} ${field}`).toEqual(speaking)
        expect(Object.isFrozen(evidenceFor(record.id, field))).toBe(true)
      }
      expect(frozen(all)).toBe(true)
    }
  })

  test('rejects an unknown id or field, and suggests the nearest', () => {
    const { id } = bundledRecords[0] as (typeof bundledRecords)[number]
    expect(() => evidenceFor(`${id}x` as typeof id)).toThrow(RangeError)
    expect(() => evidenceFor(`${id}x` as typeof id)).toThrow(`mean ${id}`)
    expect(() => evidenceFor(id, 'nam' as string)).toThrow(new RegExp(`^evidenceFor: .*"${id}".*"nam".*mean name`))
    // @ts-expect-error the name of no field
    expect(() => evidenceFor(id, 'sinse')).toThrow(RangeError)
    for (const field of ['constructor', '', 5]) expect(() => evidenceFor(id, field as string)).toThrow(RangeError)
  })
})

describe('inferredFields', () => {
  test('has each field that sources give but none states, of one record or of all', () => {
    const told = inferredFields().map(({ record, field }) => `${record} ${field}`)
    const bases = new Map<string, Set<string>>()
    for (const { record, fields, agrees, basis } of evidence) {
      if (agrees !== 'yes') continue
      for (const field of fields) {
        const key = `${record} ${field}`
        bases.set(key, (bases.get(key) ?? new Set()).add(basis))
      }
    }
    const expected = [...bases].flatMap(([key, found]) => (found.has('stated') ? [] : [key]))
    expect(told.sort()).toEqual(expected.sort())
    for (const { id } of bundledRecords) {
      const own = inferredFields(id).map(({ record, field }) => `${record} ${field}`)
      expect(own.sort()).toEqual(expected.filter((key) => key.startsWith(`${id} `)))
    }
  })

  test('rejects an unknown id', () => {
    expect(() => inferredFields('atlantis' as never)).toThrow(RangeError)
  })
})

describe('a record according to one source', () => {
  const { dataset } = fixture
  const according = (source: string, id: string) =>
    toldBy(
      recordIn(dataset, id) as unknown as OwnRecord,
      dataset.evidence.filter((entry) => entry.source === source && entry.record === id),
    )
  const article = 'harbour-report-2019'

  test.each<[why: string, source: string, id: string, told: object, lacks?: string]>([
    ['its own value where it contradicts', 'coast-agency-forum-2019', 'forum-people-2019', { value: 1150 }],
    ['what was true when it was said', article, 'blue-harbour-plan', { status: 'in-preparation' }],
    ['a less exact date', 'islands-post-apia-2019', 'apia-signing-2019', { date: { edtf: '2019-12' } }],
    ['not what it calls by no valid name', article, 'wanglan-porto-exchange', { party: 'wanglan' }, 'kind'],
    ['the part of a list', article, 'wanglan-apia-sister-city', { signatories: [{ who: 'shen-chaosheng' }] }],
    ['a name in its language', article, 'apia', { name: { zh: '阿皮亚市' }, aliases: { zh: ['阿皮亚'] } }],
    ['a name in another', 'islands-post-apia-2019', 'apia', { name: { en: 'Apia' } }, 'kind'],
    ['not what another source is needed for', 'blue-harbour-brief-2020', 'youth-seminar-2020', { edition: 2 }, 'date'],
    [
      'its own date beside one of both',
      'suva-blog-talks-2019',
      'suva-port-talks-2019',
      { date: { edtf: '2019-03-01' } },
    ],
  ])('has %s', (_, source, id, told, lacks = 'other') => {
    expect(according(source, id)).toMatchObject(told)
    expect(according(source, id)).not.toHaveProperty(lacks)
  })

  test('has only id, type and the source’s values, and is frozen', () => {
    expect(according('coast-agency-forum-2019', 'ocean-forum-2019')).toEqual({
      id: 'ocean-forum-2019',
      type: 'event',
      date: expect.objectContaining({ edtf: '2019-11' }),
      mode: 'hybrid',
      theme: { en: 'One Sea for All' },
    })
    for (const { record, source } of dataset.evidence) {
      const told = according(source, record)
      expect(frozen(told)).toBe(true)
    }
  })

  test('list items from several passages are combined, each once', () => {
    const record = recordIn(dataset, 'wanglan-apia-sister-city') as unknown as OwnRecord
    const parts = dataset.evidence.filter((entry) => entry.record === record.id && entry.fields.includes('signatories'))
    expect(toldBy(record, [...parts, ...parts])).toMatchObject({
      signatories: (record as unknown as { signatories: unknown }).signatories,
    })
  })

  test('parts of a field are combined', () => {
    const record = recordIn(dataset, 'apia')
    const entries = ['name.zh', 'name.en'].map((field) => ({ fields: [field], agrees: 'yes' }))
    const told = toldBy(record as unknown as OwnRecord, entries as never)
    expect(told).toEqual({ id: 'apia', type: 'place', name: record['name'] })
  })

  test('works for every bundled record and source; other pairs give undefined', () => {
    for (const { record, source, fields, agrees, with: others } of evidence) {
      const told = accordingTo(source as SourceId, record)
      expect(told?.id).toBe(record)
      if (agrees !== 'yes' || others) continue
      for (const field of fields) expect(Object.keys(told ?? {}), `${record} ${field}`).toContain(field.split('.')[0])
      expect(frozen(told)).toBe(true)
    }
    const [first] = evidence
    const silent = bundledRecords.find(
      ({ id }) => !evidence.some(({ record, source }) => record === id && source === first?.source),
    )
    expect(accordingTo(first?.source as SourceId, silent?.id as never)).toBeUndefined()
  })

  test('rejects an unknown source or record', () => {
    const [{ record, source }] = evidence as unknown as readonly [{ record: never; source: never }]
    expect(() => accordingTo('atlantis' as never, record)).toThrow(/^accordingTo: .*source.*"atlantis"/)
    expect(() => accordingTo(source, 'atlantis' as never)).toThrow(/^accordingTo: .*record.*"atlantis"/)
  })
})
