import canonicalize from 'canonicalize'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { canonicalJson } from '../../src/integrity/canonical-json.js'

test('property: as the reference implementation of RFC 8785 writes it', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      expect(canonicalJson(value)).toBe(canonicalize(value))
    }),
    { numRuns: 3000 },
  )
})

test('keys are in the order of UTF-16 code units, undefined fields are left out', () => {
  expect(canonicalJson({ b: 1, a: undefined, '\u{1f600}': 2, '\ufb33': 3 })).toBe('{"b":1,"\u{1f600}":2,"\ufb33":3}')
})

test.each([Number.NaN, Infinity, () => 1, undefined, Symbol('a')])('%s is not JSON', (value) => {
  expect(() => canonicalJson([value])).toThrow('canonicalJson: expected a value that JSON can hold')
})
