import { expect, test } from 'vitest'
import { choicesOf } from '../../../docs/.vitepress/explorer/choices-of.js'
import { collections } from '../../../docs/.vitepress/explorer/collections.js'
import { findShown } from '../../../docs/.vitepress/explorer/find-shown.js'
import { initialState } from '../../../docs/.vitepress/explorer/state.js'
import { collectionNames } from '../../../src/references/collection-names.js'

test('without filters every record of a collection is shown', () => {
  for (const collection of collectionNames) {
    expect(findShown({ ...initialState(), collection })).toEqual(collections[collection])
  }
})

test('each choice of a filter shows as many records as it says', () => {
  for (const collection of collectionNames) {
    const choices = choicesOf(collection, 'en')
    for (const name of ['kind', 'country', 'source'] as const) {
      for (const { value, count } of choices[name]) {
        expect(
          findShown({ ...initialState(), collection, [name]: [value] }),
          `${collection} ${name} ${value}`,
        ).toHaveLength(count)
      }
    }
  }
})

test('words narrow what the filters leave', () => {
  const state = { ...initialState(), collection: 'ties' as const, words: '惠灵顿' }
  expect(findShown(state).map(({ id }) => id)).toEqual([
    'xiamen-wellington-friendship',
    'xiamen-wellington-sister-city',
  ])
  expect(findShown({ ...state, kind: ['sister-city'] })).toHaveLength(1)
  expect(findShown({ ...state, words: ' … ' })).toHaveLength(collections.ties.length)
})

test('a time that is none is refused in the words of the library', () => {
  expect(() => findShown({ ...initialState(), during: 'yesterday' })).toThrow(/expected.*found "yesterday"/)
})
