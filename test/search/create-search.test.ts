import { describe, expect, expectTypeOf, test } from 'vitest'
import { type AnyRecord, type Place, places } from '../../src/index.js'
import { createSearch, type SearchResult } from '../../src/search/index.js'

const search = createSearch()
const found = (words: string, limit = 5) => search(words, { limit }).map(({ record }) => record.id)

describe('finds', () => {
  test.each([
    ['投洽会', 'cifit'],
    ['CIFIT', 'cifit'],
    ['cifit', 'cifit'],
    ['BRICS', 'brics'],
    ['金砖', 'brics'],
    ['中国电科', 'cetc'],
    ['CETC', 'cetc'],
    ['厦门', 'xiamen'],
    ['Metapan', 'metapan'],
    ['Metapán', 'metapan'],
    ['Lü Yuefeng', 'lv-yuefeng'],
    ['Lu Yuefeng', 'lv-yuefeng'],
  ])('%s first', (words, id) => {
    expect(found(words, 1)).toEqual([id])
  })

  test.each([
    ['sister city', 'xiamen-guadalajara-sister-city'],
    ['Sister cities', 'xiamen-netanya-sister-city'],
    ['Welington', 'wellington'],
    ['guadalahara', 'guadalajara'],
    ['investm', 'cifit'],
    ['友城', 'xiamen-netanya-sister-city'],
    ['forum 金砖', 'brics-parties-forum-2022'],
    ['创新基地 培训', 'gdpc-innovation-training-base'],
    ['周年', 'wellington-anniversary-35'],
  ])('%s', (words, id) => {
    expect(found(words, 40)).toContain(id)
  })

  test('all words, not any', () => {
    expect(found('wellington guadalajara')).toEqual([])
  })

  test('nothing for what is nowhere', () => {
    expect(found('xyzzy')).toEqual([])
    expect(found('鲸鱼')).toEqual([])
  })

  test('as much as the limit', () => {
    expect(found('厦门', 3)).toHaveLength(3)
    expect(search('厦门').length).toBeGreaterThan(50)
  })
})

test('records of the user, with their type', () => {
  const own = createSearch(places)
  expectTypeOf(own('nice')).toEqualTypeOf<SearchResult<Place>[]>()
  expectTypeOf(search('nice')).toEqualTypeOf<SearchResult<AnyRecord>[]>()
  expect(own('nice')[0]?.record).toBe(places.find(({ id }) => id === 'nice'))
})

test('what a regular expression would read is text', () => {
  expect(found('(BRICS) [seminar]')).toEqual(found('BRICS seminar'))
  expect(found('(BRICS) [seminar]')).toContain('brics-think-tank-seminar')
})

test('bad input is refused', () => {
  // @ts-expect-error words are a string
  expect(() => search(null)).toThrow('search: expected words to be a string, found null')
  expect(() => search(' .* ')).toThrow('search: expected words to have a letter or a number, found " .* "')
  expect(() => search('a', { limit: 0 })).toThrow(
    'search: expected options.limit to be a positive whole number, found 0',
  )
  // @ts-expect-error no array
  expect(() => createSearch({})).toThrow(
    'createSearch: expected records to be an array, found an object with no fields',
  )
  // @ts-expect-error no record
  expect(() => createSearch([{}])).toThrow('createSearch: expected records[0] to be a record with a type')
})
