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

const spans = (text: string, from: string, to: string) =>
  locatePassage(text, { from, to }, { start: 0, end: text.length }).map(({ start, end }) => [start, end])

test('an end is looked for behind the beginning, not within it', () => {
  expect(spans('甲乙丙乙', '甲乙', '乙')).toEqual([[0, 4]])
  expect(spans('甲乙丙', '甲乙', '乙')).toEqual([])
})

test('where the sentence of the first end ends, the search for others does', () => {
  expect(spans('甲。乙丙乙。', '甲', '乙')).toEqual([
    [0, 3],
    [0, 5],
  ])
  expect(spans('甲乙丙乙', '甲', '乙')).toEqual([
    [0, 2],
    [0, 4],
  ])
  // the full stop of the next sentence is not of this one
  expect(spans('甲。乙。', '甲', '。')).toEqual([[0, 2]])
})
