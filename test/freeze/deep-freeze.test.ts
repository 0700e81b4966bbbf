import { expect, test } from 'vitest'
import { deepFreeze } from '../../src/freeze/deep-freeze.js'

test('freezes a value and all it holds, and returns it', () => {
  const value = { list: [{ text: 'a' }], none: null }
  expect(deepFreeze(value)).toBe(value)
  expect(Object.isFrozen(value)).toBe(true)
  expect(Object.isFrozen(value.list)).toBe(true)
  expect(Object.isFrozen(value.list[0])).toBe(true)
})
