import { expect, test } from 'vitest'
import { checkList } from '../../src/describe/check-argument.js'
import { cut, describeValue } from '../../src/describe/describe-value.js'
import { didYouMean, nearest, unknownName } from '../../src/describe/nearest.js'

const unreadable = new Proxy(
  {},
  {
    ownKeys() {
      throw new Error('no keys')
    },
  },
)

test.each([
  [undefined, 'nothing'],
  [null, 'null'],
  [Number.NaN, 'NaN'],
  [true, 'true'],
  ['a "b"\n', '"a \\"b\\"\\n"'],
  [[1, 2], 'a list of 2'],
  [{}, 'an object with no fields'],
  [{ a: 1, b: 2, c: 3, d: 4, e: 5 }, 'an object with a, b, c, d, e'],
  [{ a: 1, b: 2, c: 3, d: 4, e: 5, f: 6 }, 'an object with a, b, c, d, e, …'],
  [unreadable, 'an object that cannot be read'],
  [1n, 'bigint'],
  [Symbol('a'), 'symbol'],
  [() => 1, 'function'],
])('a value is shown briefly: case %#', (value, described) => {
  expect(describeValue(value)).toBe(described)
})

test('a long value is cut and ends with an ellipsis', () => {
  for (const long of ['x'.repeat(200), '"'.repeat(79), { ['x'.repeat(1000)]: 1 }]) {
    expect(describeValue(long)).toHaveLength(80)
    expect(describeValue(long)).toMatch(/…$/)
  }
  expect([cut('abc', 3), cut('abcd', 3)]).toEqual(['abc', 'ab…'])
})

const names = ['apia', 'porto', 'port-of-suva', 'port-of-wanglan', 'wanglan-apia-sister-city', 'samoa']

test.each([
  ['apa', ['apia']],
  ['APIA', ['apia', 'wanglan-apia-sister-city']],
  ['port', ['port-of-suva', 'port-of-wanglan', 'porto']],
  ['wanglan', ['port-of-wanglan', 'wanglan-apia-sister-city']],
  ['somoa', ['samoa']],
  ['atlantis', []],
  // two letters are in too many names
  ['ap', []],
  ['', []],
])('%s is nearest to %j', (word, likely) => {
  expect(nearest(word, names)).toEqual(likely)
})

test('the nearest come first, at most three, each once', () => {
  expect(nearest('abcdef', ['abcdxy', 'abcdefg', 'abcdef', 'abcdeg', 'abcdef'])).toEqual([
    'abcdef',
    'abcdefg',
    'abcdeg',
  ])
})

test('a text of megabytes is compared with no name', () => {
  expect(nearest('x'.repeat(10_000_000), names)).toEqual([])
})

test('suggestions are a sentence, or empty', () => {
  expect(didYouMean('port', names)).toContain('port-of-suva or port-of-wanglan or porto')
  expect(didYouMean('atlantis', names)).toBe('')
})

test('the error for an unknown id has the caller, what was expected, the id and the nearest ids', () => {
  expect(unknownName('get', 'an id', 'apa', names).message).toMatch(/^get: .*an id.*"apa".*apia/)
  expect(unknownName('get', 'an id', 5, names)).toEqual(new RangeError('get: expected an id, found 5'))
})

test('a value that is not a list is rejected with the caller and the name of the parameter', () => {
  expect(() => checkList('find', 'records', [])).not.toThrow()
  expect(() => checkList('find', 'records', 'all')).toThrow(TypeError)
  expect(() => checkList('find', 'records', 'all')).toThrow(/^find: .*records.*"all"/)
})
