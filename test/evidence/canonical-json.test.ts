import canonicalize from 'canonicalize'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { canonicalJson } from '../../src/evidence/canonical-json.js'
import { fixture } from '../fixture/index.js'

test('the fixture is written as another implementation of RFC 8785 writes it', () => {
  expect(canonicalJson(fixture.dataset)).toBe(canonicalize(fixture.dataset))
})

test('and so is any other JSON', () => {
  fc.assert(
    fc.property(fc.jsonValue({ noUnicodeString: false }), (value) => {
      expect(canonicalJson(value)).toBe(canonicalize(value))
    }),
    { seed: 8785, numRuns: 300 },
  )
})
