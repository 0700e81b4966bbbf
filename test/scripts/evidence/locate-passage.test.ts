import { expect, test } from 'vitest'
import { LONGEST_PASSAGE, locatePassage } from '../../../scripts/evidence/locate-passage.js'

const TEXT = '甲乙丙。甲丁乙。戊己'
const ALL = { start: 0, end: TEXT.length }

test('from alone is every occurrence of it', () => {
  expect(locatePassage(TEXT, { from: '丙' }, ALL)).toEqual([{ start: 2, end: 3 }])
  expect(locatePassage(TEXT, { from: '甲' }, ALL)).toHaveLength(2)
  expect(locatePassage(TEXT, { from: '庚' }, ALL)).toEqual([])
})

test('from and to mark the passage between them, both included', () => {
  expect(locatePassage(TEXT, { from: '甲丁', to: '己' }, ALL)).toEqual([{ start: 4, end: 10 }])
})

test('a to that stands twice in the sentence makes the pair ambiguous', () => {
  const text = '甲乙丙乙丁。乙'
  expect(locatePassage(text, { from: '甲', to: '乙' }, { start: 0, end: text.length })).toEqual([
    { start: 0, end: 2 },
    { start: 0, end: 4 },
  ])
})

test('nothing outside the article is found', () => {
  expect(locatePassage(TEXT, { from: '甲' }, { start: 4, end: 8 })).toEqual([{ start: 4, end: 5 }])
  expect(locatePassage(TEXT, { from: '甲丁', to: '己' }, { start: 4, end: 9 })).toEqual([])
})

test('a to that is too far behind is not meant', () => {
  const text = `甲${'乙'.repeat(LONGEST_PASSAGE)}丙`
  expect(locatePassage(text, { from: '甲', to: '丙' }, { start: 0, end: text.length })).toEqual([])
})
