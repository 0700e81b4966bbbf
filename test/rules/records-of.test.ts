import { expect, test } from 'vitest'
import * as library from '../../src/index.js'
import { recordsOf } from '../../src/rules/records-of.js'

test('gives every record once, with its collection, and no evidence', () => {
  const all = recordsOf(library)
  expect(new Set(all.map(({ record }) => record.id)).size).toBe(all.length)
  expect(all[0]).toEqual({ collection: 'events', record: library.events[0] })
  expect(all.at(-1)).toEqual({ collection: 'sources', record: library.sources.at(-1) })
})
