import { describe, expect, test } from 'vitest'
import { bundledCollections, bundledRecords } from '../../src/generated/getters.js'
import * as library from '../../src/index.js'
import { findRecord, findRedirect, label, type OwnRecord } from '../../src/index.js'
import { findById, getById } from '../../src/query/find-by-id.js'
import { recordsOf } from '../../src/rules/context.js'
import { fixture } from '../fixture/index.js'

const { dataset, redirects } = fixture
const records: readonly OwnRecord[] = recordsOf(dataset).map(({ record }) => record)
const OWN = { collections: dataset, redirects }

describe('findById and getById', () => {
  test('an own list may change between calls; the index of a frozen list is cached', () => {
    const own = [{ id: 'a' }]
    expect(findById(own, 'b')).toBeUndefined()
    own.push({ id: 'b' })
    expect(findById(own, 'b')).toBe(own[1])
    const frozen = Object.freeze([...own])
    for (const id of ['a', 'b', 'c']) expect(findById(frozen, id)).toBe(findById(own, id))
  })

  test('an unknown id is rejected with the name of the caller and up to three near ids, nearest first', () => {
    const own = ['harbour', 'harbours', 'harbour-1', 'harbour-22', 'lake'].map((id) => ({ id }))
    expect(getById('getThing', 'a thing', own, 'lake')).toBe(own[4])
    const refused = (id: unknown) => {
      expect(() => getById('getThing', 'a thing', own, id as string)).toThrow(RangeError)
      return expect(() => getById('getThing', 'a thing', own, id as string))
    }
    refused('harbor').toThrow(/^getThing: .*a thing, found "harbor".*harbour or harbours\?$/)
    refused('Lake').toThrow(/ lake\?$/)
    refused('harb').toThrow(/harbour.* or .* or .*\?$/)
    for (const far of ['mountain', '', 5, undefined]) refused(far).toThrow(/^getThing: .*a thing, found [^;?]*$/)
  })
})

test.each(Object.entries(bundledCollections))(
  '%s: the getter gives each record itself, and refuses other ids',
  (_, list) => {
    const type = list[0]?.type as string
    const name = `get${type[0]?.toUpperCase()}${type.slice(1)}`
    const get = (library as unknown as Record<string, (id: unknown) => unknown>)[name] as (id: unknown) => unknown
    for (const record of list) expect(get(record.id)).toBe(record)
    const other = bundledRecords.find((record) => record.type !== type)?.id
    for (const wrong of ['nowhere', other, '', '__proto__', undefined, null, 5]) {
      expect(() => get(wrong)).toThrow(RangeError)
      expect(() => get(wrong)).toThrow(new RegExp(`^${name}: expected the id of an? ${type}, found `))
    }
    // one letter wrong
    const first = list[0]?.id as string
    expect(() => get(`${first}x`)).toThrow(new RegExp(`\\b${first}\\b[^x]`))
  },
)

describe('findRecord', () => {
  test('finds every record by its id, in bundled and own data', () => {
    for (const record of bundledRecords) expect(findRecord(record.id)).toBe(record)
    for (const record of records) expect(findRecord(record.id, OWN)).toBe(record)
    expect(findRecord('wanglan', { collections: { places: dataset.places } })?.type).toBe('place')
    expect(findRecord('wanglan', { collections: { events: dataset.events } })).toBeUndefined()
    // only the given collections are searched
    expect(findRecord(bundledRecords[0]?.id as string, OWN)).toBeUndefined()
  })

  test.each(['atlantis', '', '__proto__', 'constructor', undefined, 5])('%j is an unknown id', (id) => {
    expect(findRecord(id as string)).toBeUndefined()
    expect(findRecord(id as string, OWN)).toBeUndefined()
  })

  test('follows chains of moves; a split or withdrawn id has no record', () => {
    const moves = [...redirects, { ...redirects[0], from: 'older', to: ['wanglan-samoa'] }] as typeof redirects
    expect(findRecord('wanglan-samoa', OWN)?.id).toBe('wanglan-apia-sister-city')
    expect(findRecord('older', { ...OWN, redirects: moves })?.id).toBe('wanglan-apia-sister-city')
    expect(findRecord('youth-seminar-both', OWN)).toBeUndefined()
    expect(findRecord('wanglan-atlantis', OWN)).toBeUndefined()
    expect(findRecord('wanglan-samoa')).toBeUndefined()
  })
})

describe('findRedirect', () => {
  test('returns the redirect of an id, and undefined for an id that is in use or was never used', () => {
    for (const redirect of redirects) expect(findRedirect(redirect.from, redirects)).toBe(redirect)
    expect(redirects.map(({ kind }) => kind).sort()).toEqual(['moved', 'split', 'withdrawn'])
    for (const id of ['wanglan', 'atlantis', '']) expect(findRedirect(id, redirects)).toBeUndefined()
    for (const { from } of library.redirects) expect(findRedirect(from)?.from).toBe(from)
    for (const { id } of bundledRecords) expect(findRedirect(id)).toBeUndefined()
  })

  test('rejects invalid redirects; holes in a list are skipped', () => {
    for (const wrong of ['none', null, {}]) {
      expect(() => findRedirect('wanglan', wrong as never)).toThrow(TypeError)
      expect(() => findRedirect('wanglan', wrong as never)).toThrow(/^findRedirect: expected redirects to be an array/)
    }
    expect(findRedirect('wanglan-samoa', [null, undefined, ...redirects] as never)).toBe(redirects[0])
  })
})

describe('label', () => {
  test('is the name of a record in the language, the gist of a statement, what a figure counts, the title of a source', () => {
    for (const record of [...records, ...bundledRecords]) {
      const { name, gist, counts, title } = record as Readonly<Record<string, { zh: string; en: string }>> & OwnRecord
      const text = { statement: gist, figure: counts, source: title }[record.type as 'source'] ?? name
      for (const language of ['zh', 'en'] as const) expect(label(record, language)).toBe(text?.[language])
    }
  })

  test('is in the other language if an own record has only that', () => {
    expect(label({ id: 'a', type: 'place', kind: 'city', name: { zh: '城' } }, 'en')).toBe('城')
    expect(label({ id: 'a', type: 'place', kind: 'city', name: { en: 'City' } }, 'zh')).toBe('City')
  })

  test.each<[unknown, unknown, RegExp]>([
    [records[0], 'fr', /language to be "en" or "zh", found "fr"$/],
    [records[0], undefined, /language to be .*found nothing$/],
    [{}, 'en', /record to be a record with a type, found an object/],
    [null, 'en', /record to be a record with a type, found null$/],
    [{ type: 'toString' }, 'en', /record to be a record with a type/],
    [{ type: 'place' }, 'en', /record to have a name/],
    [{ type: 'place', name: {} }, 'en', /record to have a name/],
    [{ type: 'place', name: { zh: 5, en: 5 } }, 'en', /record to have a name/],
    // own ties without a name are skipped
    [{ id: 'a', type: 'tie', kind: 'twinning', party: 'b', partner: 'c' }, 'zh', /record to have a name/],
  ])('%o in %j is refused', (record, language, message) => {
    expect(() => label(record as never, language as never)).toThrow(new RegExp(`^label: expected ${message.source}`))
  })
})
