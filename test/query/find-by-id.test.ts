import { expect, test } from 'vitest'
import { findById, getById } from '../../src/query/find-by-id.js'

const records = [{ id: 'a' }, { id: 'b' }]

test('finds a record in any list', () => {
  expect(findById(records, 'b')).toBe(records[1])
  expect(findById(records, 'c')).toBeUndefined()
})

test('getById names its caller when there is none', () => {
  expect(getById('getThing', records, 'a')).toBe(records[0])
  expect(() => getById('getThing', records, 'c')).toThrow(
    new RangeError('getThing: expected the id of a record, found "c"'),
  )
})

test('a list of one’s own may change between two calls, and the records of a frozen list are kept by id', () => {
  const own = [{ id: 'a' }]
  expect(findById(own, 'b')).toBeUndefined()
  own.push({ id: 'b' })
  expect(findById(own, 'b')).toBe(own[1])
  const frozen = Object.freeze([...own])
  expect(findById(frozen, 'b')).toBe(own[1])
  expect(findById(frozen, 'c')).toBeUndefined()
})
