import { expect, test } from 'vitest'
import { termsOfQuery, termsOfText } from '../../src/search/tokenize.js'

test('of a text: Latin words plain, Chinese characters and pairs of them', () => {
  expect(termsOfText('第22届投洽会, Metapán–IBM')).toEqual([
    '22',
    'metapan',
    'ibm',
    '第',
    '届',
    '投',
    '洽',
    '会',
    '届投',
    '投洽',
    '洽会',
  ])
})

test('of a query: Chinese cut into words', () => {
  expect(termsOfQuery('厦门论坛')).toEqual(['厦门', '论坛'])
})

test('without a segmenter the whole run is one word', () => {
  const none = { segment: (run: string) => [{ segment: run }] } as unknown as Intl.Segmenter
  expect(termsOfQuery('厦门论坛 forum', none)).toEqual(['forum', '厦门', '门论', '论坛'])
})

test('letters and digits that touch Chinese stand apart', () => {
  expect(termsOfQuery('IBM大中华区')).toContain('ibm')
  expect(termsOfText('')).toEqual([])
})
