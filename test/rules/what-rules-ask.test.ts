// helpers that several rules share
import { expect, test } from 'vitest'
import { speaksOf, topField } from '../../src/evidence/speaks-of.js'
import type { OwnRecord } from '../../src/generated/types.js'
import { ruleContext } from '../../src/rules/context.js'
import { derivedValues } from '../../src/rules/derived.js'
import { fieldsThatNeedEvidence } from '../../src/rules/needs-evidence.js'
import { referencesOf } from '../../src/rules/references-of.js'
import { fixture, recordIn } from '../fixture/index.js'

const { dataset } = fixture
const world = ruleContext(dataset)
const derived = (id: string) => derivedValues(recordIn(dataset, id) as unknown as OwnRecord, world)

test.each([
  ['name', 'name', true],
  ['name.en', 'name', true],
  ['name', 'name.en', true],
  ['name.en', 'name.zh', false],
  ['names', 'name', false],
  ['name', 'names', false],
])('whether an entry on "%s" is about "%s": %s', (own, field, speaks) => {
  expect(speaksOf({ fields: ['kind', own] }, field)).toBe(speaks)
})

test('the top-level field of a path', () => {
  expect(['name', 'name.en', 'a.b.c'].map(topField)).toEqual(['name', 'name', 'a'])
})

test('the ids of a record, including nested ones, and nothing for absent fields', () => {
  const held = (id: string) =>
    referencesOf(recordIn(dataset, id) as unknown as OwnRecord).map(({ field, id: held }) => `${field} ${held}`)
  expect(held('apia-signing-2019')).toEqual([
    'places wanglan',
    'participants.who shen-chaosheng',
    'about wanglan-apia-sister-city',
    'sources harbour-report-2019',
    'sources wanglan-fao-apia-2019',
    'sources islands-post-apia-2019',
  ])
  expect(held('lin-an')).toEqual(['sources harbour-report-2019', 'sources blue-harbour-brief-2020'])
})

test('every fixture text that is an id is a known reference', () => {
  const stringsIn = (value: unknown): string[] =>
    typeof value === 'string'
      ? [value]
      : typeof value === 'object' && value !== null
        ? Object.values(value).flatMap(stringsIn)
        : []
  for (const { record } of world.records) {
    const { id: _, ...fields } = record
    const ids = stringsIn(fields).filter((text) => world.typeOf.has(text))
    expect(ids.sort(), record.id).toEqual(
      referencesOf(record)
        .map(({ id }) => id)
        .sort(),
    )
  }
})

test.each([
  ['apia', ['name', 'aliases', 'kind', 'country', 'regions', 'within', 'location', 'geonames']],
  ['wanglan-apia-exchange', ['kind', 'party', 'partner', 'since', 'succeededBy']],
  ['tidal-university', ['name', 'kind', 'place', 'description']],
  ['geonames', []],
  ['coast-agency-forum-2019', []],
])('the fields of %s that need evidence', (id, fields) => {
  const record = { ...recordIn(dataset, id), theme: undefined } as unknown as OwnRecord
  expect(fieldsThatNeedEvidence(record)).toEqual(fields)
})

test('a source dated after the start of the next stage does not confirm the earlier one', () => {
  expect(derived('wanglan-apia-exchange')).not.toHaveProperty('lastConfirmed')
})

test('derived fields of a tie: name, country, sources, latest confirmation, and disputed fields', () => {
  expect(derived('wanglan-apia-sister-city')).toEqual({
    name: { zh: '望澜市—阿皮亚市', en: 'Wanglan – Apia' },
    country: 'WS',
    regions: ['Oceania', 'Polynesia'],
    disputed: ['signedIn'],
    sources: ['harbour-report-2019', 'wanglan-fao-apia-2019', 'islands-post-apia-2019', 'islands-post-copy-2020'],
    lastConfirmed: expect.objectContaining({ edtf: '2019-12-20' }),
  })
  expect(derived('lantai-tidal-university-cooperation')).toMatchObject({
    country: 'PT',
    regions: ['Europe', 'Southern Europe'],
  })
  expect(derived('geonames')).toEqual({})
})

test('a tie without a start date was first reported by its earliest source, whatever that says', () => {
  const { since: _, ...tie } = recordIn(dataset, 'wanglan-apia-sister-city')
  // the page for December begins first and gives no kind; the copy has no date
  expect(derivedValues(tie as unknown as OwnRecord, world)).toMatchObject({ firstReported: { edtf: '2019-12' } })
  expect(derived('lantai-tidal-university-cooperation')).toMatchObject({ firstReported: { edtf: '2019-12-20' } })
})

test('a source that names no rank does not confirm a tie', () => {
  // the article says 结好, which names no rank; the page is from 2018
  expect(derived('wanglan-porto-exchange')).toMatchObject({ lastConfirmed: { edtf: '2018' } })
})
