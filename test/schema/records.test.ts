import { describe, expect, test } from 'vitest'
import type * as z from 'zod'
import type { PartName } from '../../src/generated/types.js'
import { fieldsOf, parts, variantsOf } from '../../src/model/index.js'
import { ownPartSchemas, partSchemas } from '../../src/schema/index.js'
import { entryIn, fixture, mutableFixture, recordIn } from '../fixture/index.js'

type Item = Readonly<Record<string, unknown>>

const takes = (schemas: typeof partSchemas | typeof ownPartSchemas, part: PartName, item: unknown) =>
  (schemas[part] as z.ZodType).safeParse(item).success

describe.each(parts)('$collection', (part) => {
  const name = part.collection as PartName
  const items = fixture.dataset[name] as unknown as readonly Item[]
  const variants = variantsOf(part)
  const { by } = part.variants ?? {}
  /** Fields that are optional by themselves; those of a passage belong together. */
  const fieldsOfItem = (item: Item) =>
    by
      ? (variants.find(({ value }) => value === item[by])?.all ?? {})
      : variants.length > 0
        ? part.fields
        : fieldsOf(part)

  test('bundled records are valid own records', () => {
    for (const item of items) {
      expect(takes(partSchemas, name, item)).toBe(true)
      expect(takes(ownPartSchemas, name, item)).toBe(true)
    }
  })

  test('optional fields may be missing, and more of them in own records', () => {
    for (const item of items) {
      for (const [field, { need }] of Object.entries(fieldsOfItem(item))) {
        const { [field]: value, ...without } = item
        if (value === undefined) continue
        const path = `${item['id'] ?? item['record']} › ${field}`
        expect(takes(partSchemas, name, without), path).toBe(need === 'maybe')
        expect(takes(ownPartSchemas, name, without), path).toBe(need !== 'always')
      }
    }
  })

  test('fields that are not in the model are rejected', () => {
    for (const item of items) expect(takes(ownPartSchemas, name, { ...item, mayor: 1 })).toBe(false)
  })
})

test.each<[why: string, part: PartName, id: string, change: object, ours: boolean, own: boolean]>([
  ['a kind of one’s own', 'events', 'ocean-forum-2019', { kind: 'regatta' }, false, true],
  ['a status that helpers do not know', 'events', 'ocean-forum-2019', { status: 'cancelled' }, false, false],
  ['a name in one language', 'events', 'ocean-forum-2019', { name: { en: 'Forum' } }, false, true],
  ['an unknown newspaper', 'sources', 'harbour-report-2019', { newspaper: null }, true, true],
  ['an unknown photographer', 'sources', 'harbour-report-2019', { photographs: null }, false, false],
  ['an article with the URL of a page', 'sources', 'harbour-report-2019', { url: 'https://a.cn' }, false, false],
  ['another type', 'events', 'ocean-forum-2019', { type: 'forum' }, false, false],
  [
    'a participant that is a record and a group',
    'events',
    'ocean-forum-2019',
    { participants: [{ role: 'host', who: 'a', group: { zh: '甲', en: 'A' } }] },
    false,
    false,
  ],
  ['a participant that is neither', 'events', 'ocean-forum-2019', { participants: [{ role: 'host' }] }, false, false],
  ['a role of one’s own', 'events', 'ocean-forum-2019', { participants: [{ role: 'guard', who: 'a' }] }, false, true],
])('%s', (_, part, id, change, ours, own) => {
  const item = { ...recordIn(fixture.dataset, id), ...change }
  expect([takes(partSchemas, part, item), takes(ownPartSchemas, part, item)]).toEqual([ours, own])
})

test('evidence has either a whole passage, or none and optionally a quote', () => {
  const data = mutableFixture()
  const passage = { ...entryIn(data, 'apia', 'kind', 'harbour-report-2019') } as Item
  const { quote, ...reading } = { ...entryIn(data, 'apia', 'name.en') } as Item
  const six = ['document', 'start', 'end', 'digest', 'from', 'to']
  for (const field of six) {
    expect(takes(partSchemas, 'evidence', { ...passage, [field]: undefined }), `without ${field}`).toBe(false)
    expect(takes(partSchemas, 'evidence', { ...reading, [field]: passage[field] }), `only ${field}`).toBe(false)
  }
  expect(takes(partSchemas, 'evidence', { ...passage, quote })).toBe(false)
  expect(takes(partSchemas, 'evidence', reading)).toBe(true)
})
