import canonicalize from 'canonicalize'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { makeManifest } from '../../build/emit/make-manifest.js'
import { canonicalJson } from '../../src/evidence/canonical-json.js'
import { verifyIntegrity } from '../../src/evidence/index.js'
import { deepFreeze } from '../../src/freeze.js'
import type { Dataset } from '../../src/generated/types.js'
import { fixture, mutableFixture, set } from '../fixture/index.js'

const { dataset, coverage } = fixture
const manifest = await makeManifest(dataset, coverage, { name: 'n', version: '1.2.3', license: 'l' })

test('a manifest has the version, the coverage, and for each part its count and digest', () => {
  expect(manifest).toMatchObject({ name: 'n', version: '1.2.3', license: 'l', coverage })
  const counts = Object.entries(dataset).map(([part, items]) => [part, items.length])
  expect(Object.entries(manifest.parts).map(([part, { count }]) => [part, count])).toEqual(counts)
})

test('data matches its manifest, whatever the order of fields', async () => {
  const turned = <T>(value: T): T =>
    typeof value !== 'object' || value === null || Array.isArray(value)
      ? value
      : (Object.fromEntries(Object.entries(value).reverse()) as T)
  const data = Object.fromEntries(Object.entries(dataset).map(([part, items]) => [part, items.map(turned)]))
  expect(await verifyIntegrity(manifest, data as unknown as Dataset)).toEqual([])
})

test('a different character is reported with its part, and so is a missing part', async () => {
  const changed = mutableFixture()
  set(changed.figures[0] as object, 'value', 31)
  const { evidence: _, ...data } = changed
  const problems = await verifyIntegrity(manifest, data as never)
  expect(problems).toEqual([
    { part: 'figures', expected: manifest.parts.figures.digest, found: expect.stringMatching(/^sha256-/) },
    { part: 'evidence', expected: manifest.parts.evidence.digest, found: 'nothing' },
  ])
  expect(problems[0]?.found).not.toBe(problems[0]?.expected)
})

test.each([[{}], [undefined], [{ parts: 5 }]])('%j is not a manifest', async (other) => {
  await expect(verifyIntegrity(other as never, {})).rejects.toThrow(TypeError)
  await expect(verifyIntegrity(other as never, {})).rejects.toThrow(/^verifyIntegrity: .*manifest to have parts/)
})

test('canonical JSON equals another implementation of RFC 8785, for the fixture and any value', () => {
  expect(canonicalJson(dataset)).toBe(canonicalize(dataset))
  const any = fc.property(fc.jsonValue({ noUnicodeString: false }), (value) => {
    expect(canonicalJson(value)).toBe(canonicalize(value))
  })
  fc.assert(any, { seed: 8785, numRuns: 300 })
})

test('canonical JSON follows RFC 8785', () => {
  const value = { b: [1e21, -0, 0.1, 1e-7, '\u2028"\\\n€'], a: undefined, '\u{1f600}': null, '\ufb33': true, '': {} }
  // keys by UTF-16 code units, so that a surrogate comes before U+FB33
  expect(canonicalJson(value)).toBe('{"":{},"b":[1e+21,0,0.1,1e-7,"\u2028\\"\\\\\\n€"],"\u{1f600}":null,"\ufb33":true}')
})

test.each([Number.NaN, Number.POSITIVE_INFINITY, () => 1, undefined, Symbol('a'), 1n])('%s is not JSON', (value) => {
  expect(() => canonicalJson([value])).toThrow(TypeError)
})

test('a value is deeply frozen and returned', () => {
  const value = { list: [{ text: 'a' }], none: null, nothing: undefined }
  expect(deepFreeze(value)).toBe(value)
  expect([value, value.list, value.list[0]].map(Object.isFrozen)).toEqual([true, true, true])
})
