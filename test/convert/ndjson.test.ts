import { expect, test } from 'vitest'
import { fromNdjson, toNdjson } from '../../src/convert/index.js'
import { partNames } from '../../src/generated/tables.js'
import { fixture } from '../fixture/index.js'
import { later, list } from './join.js'
import { wholeRecords } from './whole-records.js'

test.each(partNames)('%s are read back as they were, a line each', async (part) => {
  const items = [...fixture.dataset[part], ...wholeRecords(part)]
  const text = toNdjson(items)
  expect(text.split('\n').map((line) => line && JSON.parse(line))).toEqual([...items, ''])
  expect(await list(fromNdjson([text]))).toStrictEqual(items)
})

test.each([
  ['LF', '\n'],
  ['CRLF', '\r\n'],
])('chunks can be cut anywhere, and lines end in %s', async (_, end) => {
  const records = [{ id: '厦' }, { id: '\r\n\u2028', text: '🀄"\\' }, {}]
  const text = toNdjson(records).replaceAll('\n', end)
  for (let size = 1; size <= text.length; size++) {
    const chunks = text.match(new RegExp(`[^]{1,${size}}`, 'g')) ?? []
    expect(await list(fromNdjson(later(chunks)))).toEqual(records)
  }
})

test('a byte order mark, blank lines and a last line without a line end are ignored', async () => {
  expect(await list(fromNdjson(['\uFEFF{"a":1}\n\n  \n{"b":2}']))).toEqual([{ a: 1 }, { b: 2 }])
  expect(await list(fromNdjson([]))).toEqual([])
})

test('values before an invalid line are returned, and the error has the line number', async () => {
  const values = fromNdjson(['{"a":1}\n\n{oops}\n{"b":2}\n'])
  expect((await values.next()).value).toEqual({ a: 1 })
  const next = values.next()
  await expect(next).rejects.toThrow(RangeError)
  await expect(next).rejects.toThrow('fromNdjson: line 3: expected JSON, found "{oops}"')
})

test.each([
  ['chunks to be an array or another iterable', '{"a":1}'],
  ['chunks to be an array or another iterable', undefined],
  ['chunks to be strings', [7]],
  ['chunks to be strings', [Buffer.from('{}')]],
])('%s: %j is refused', async (words, chunks) => {
  const found = list(fromNdjson(chunks as never))
  await expect(found).rejects.toThrow(TypeError)
  await expect(found).rejects.toThrow(`fromNdjson: expected ${words}`)
})
