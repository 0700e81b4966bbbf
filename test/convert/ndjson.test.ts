import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fromNdjson, streamNdjson, toNdjson } from '../../src/convert/index.js'
import { events } from '../../src/index.js'
import { join, list } from './join.js'

test('what is read back is what was written', async () => {
  expect(await list(fromNdjson([toNdjson(events)]))).toEqual(events)
  expect(await join(streamNdjson(events))).toBe(toNdjson(events))
})

test('chunks can be cut anywhere, and lines end in LF or CRLF', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.record({ id: fc.string(), text: fc.string({ unit: 'binary' }) })),
      fc.integer({ min: 1, max: 12 }),
      fc.boolean(),
      async (records, size, windows) => {
        const text = windows ? toNdjson(records).replaceAll('\n', '\r\n') : toNdjson(records)
        const chunks = text.match(new RegExp(`[^]{1,${size}}`, 'g')) ?? []
        expect(await list(fromNdjson(chunks))).toEqual(records)
      },
    ),
    { numRuns: 1000 },
  )
})

test('a byte order mark, blank lines and a last line without an end are no matter', async () => {
  expect(await list(fromNdjson(['\uFEFF{"a":1}\n\n  \n{"b":2}']))).toEqual([{ a: 1 }, { b: 2 }])
})

test('a line that is no JSON is told by its number', async () => {
  await expect(list(fromNdjson(['{}\n\n{oops}\n']))).rejects.toThrow(
    'fromNdjson: line 3: expected JSON, found "{oops}"',
  )
})

test('what is no record cannot be written', () => {
  expect(() => toNdjson(['text'] as never)).toThrow('toNdjson: expected records[0] to be a record, found "text"')
})
