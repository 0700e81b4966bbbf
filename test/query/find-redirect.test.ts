import { expect, test } from 'vitest'
import { findRecord, findRedirect, type Redirect } from '../../src/index.js'

const redirects: Redirect[] = [
  { from: 'old-cifit', kind: 'moved', to: ['older-cifit'], reason: 'a clearer id', since: '1.0.0' },
  { from: 'older-cifit', kind: 'moved', to: ['cifit'], reason: 'a clearer id still', since: '2.0.0' },
  { from: 'two-forums', kind: 'split', to: ['cifit', 'kulangsu-forum'], reason: 'two things', since: '1.0.0' },
  { from: 'misread', kind: 'withdrawn', to: [], reason: 'the text does not say so', since: '1.0.0' },
]

test('findRedirect tells what became of an id', () => {
  expect(findRedirect('two-forums', redirects)).toBe(redirects[2])
  expect(findRedirect('cifit', redirects)).toBeUndefined()
  expect(findRedirect('cifit')).toBeUndefined()
})

test('findRecord follows moves, and gives none for what was split or withdrawn', () => {
  expect(findRecord('old-cifit', { redirects })).toBe(findRecord('cifit'))
  expect(findRecord('two-forums', { redirects })).toBeUndefined()
  expect(findRecord('misread', { redirects })).toBeUndefined()
  expect(findRecord('old-cifit')).toBeUndefined()
})

test('redirects that are none are refused, and a hole among them is passed over', () => {
  // @ts-expect-error no array
  expect(() => findRedirect('cifit', 'none')).toThrow(
    new TypeError('findRedirect: expected redirects to be an array, found "none"'),
  )
  // @ts-expect-error no redirect
  expect(findRedirect('misread', [null, undefined, ...redirects])).toBe(redirects[3])
})
