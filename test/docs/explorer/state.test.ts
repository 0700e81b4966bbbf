import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type ExplorerState, initialState, readState, writeState } from '../../../docs/.vitepress/explorer/state.js'
import { viewsOf } from '../../../docs/.vitepress/explorer/views.js'
import { collectionNames } from '../../../src/references/collection-names.js'

const texts = fc.array(fc.string({ minLength: 1, unit: 'binary' }), { maxLength: 3 })
const states: fc.Arbitrary<ExplorerState> = fc.constantFrom(...collectionNames).chain((collection) =>
  fc.record({
    collection: fc.constant(collection),
    kind: texts,
    country: texts,
    source: texts,
    during: fc.string({ unit: 'binary' }),
    within: fc.boolean(),
    words: fc.string({ unit: 'binary' }),
    view: fc.constantFrom(...viewsOf(collection)),
  }),
)

test('what is written to an address is read back from it', () => {
  fc.assert(
    fc.property(states, (state) => {
      expect(readState(writeState(state), collectionNames)).toEqual(state)
    }),
    { numRuns: 2_000 },
  )
})

test('the state at the beginning needs no address', () => {
  expect(writeState(initialState())).toBe('')
  expect(readState('', collectionNames)).toEqual(initialState())
})

test('an address that no explorer wrote is read as far as it goes', () => {
  expect(readState('?collection=__proto__&view=map&match=no&kind=&x=1', collectionNames)).toEqual({
    ...initialState(),
    view: 'map',
  })
  expect(readState('?collection=people&view=map', collectionNames).view).toBe('table')
})
