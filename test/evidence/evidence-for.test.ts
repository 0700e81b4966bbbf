import { expect, test } from 'vitest'
import { evidence, evidenceFor } from '../../src/evidence/index.js'
import * as library from '../../src/index.js'

test('gives the passages of a record, in order', () => {
  const passages = evidenceFor('xiamen-netanya-sister-city')
  expect(passages).toEqual(evidence.filter(({ record }) => record === 'xiamen-netanya-sister-city'))
  expect(passages.length).toBeGreaterThan(1)
})

test('gives those of one field', () => {
  expect(evidenceFor('xiamen-netanya-sister-city', 'since').map(({ basis }) => basis)).toEqual(['inferred'])
  expect(evidenceFor('xiamen-netanya-sister-city', 'id')).toEqual([])
})

test('a happening told in body and caption is one record with two passages', () => {
  expect(evidenceFor('guadalajara-light-show-2022', 'name')).toHaveLength(2)
  expect(library.events.filter(({ kind }) => kind === 'light-show')).toHaveLength(1)
})

test('a caller cannot change the answer of the next', () => {
  expect(Object.isFrozen(evidenceFor('netanya'))).toBe(true)
  expect(Object.isFrozen(evidenceFor('netanya', 'name'))).toBe(true)
})

test('an id that no record has throws', () => {
  // @ts-expect-error no record has this id
  expect(() => evidenceFor('atlantis')).toThrow(
    new RangeError('evidenceFor: expected the id of a record, found "atlantis"'),
  )
})

test('a record of the register rests on no article, so it has none', () => {
  const none = evidenceFor('xiamen-cardiff-sister-city')
  expect(none).toEqual([])
  expect(Object.isFrozen(none)).toBe(true)
  expect(evidenceFor('xiamen-cardiff-sister-city', 'since')).toEqual([])
})
