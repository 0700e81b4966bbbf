import { expect, test } from 'vitest'
import { orderByDate } from '../../../src/query/engine/date-order.js'
import { codePairs, codeRecords, hasCode, postingsOf } from '../../../src/query/engine/postings.js'

const KEYS = [['a', 'b', 'a'], 'b', undefined, ['c']]
const coded = codeRecords(KEYS, (_, position) => KEYS[position])
const dates = orderByDate(KEYS.length, (position) => ({ start: 10 - position, end: 10 - position }))

test('keys are numbered in order of occurrence, and a record has each once', () => {
  expect([...coded.codes]).toEqual([
    ['a', 0],
    ['b', 1],
    ['c', 2],
  ])
  expect(coded.counts).toEqual([1, 2, 1])
  expect([...coded.recordCodes]).toEqual([0, 1, 1, 2])
  expect([...coded.recordOffsets]).toEqual([0, 2, 3, 3, 4])
  expect(hasCode(coded, 0, [1])).toBe(true)
  expect(hasCode(coded, 2, [0, 1, 2])).toBe(false)
})

test('postings have the records of each code by date', () => {
  const { positions, offsets } = postingsOf(coded, dates)
  expect([...offsets]).toEqual([0, 1, 3, 4])
  expect([...positions]).toEqual([0, 1, 0, 3])
})

test('pairs are those that occur', () => {
  const other = codeRecords(KEYS, () => 'x')
  const { codes, recordCodes } = codePairs(coded, other)
  expect([...codes.keys()]).toEqual([0, 1, 2])
  expect([...recordCodes]).toEqual([0, 1, 1, 2])
})

test('more keys than records', () => {
  const many = codeRecords([{}], () => Array.from({ length: 100 }, (_, at) => `k${at}`))
  expect(many.recordCodes).toHaveLength(100)
})
