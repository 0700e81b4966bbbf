import { expect, test } from 'vitest'
import { convertRecord } from '../../src/convert/convert-record.js'
import { RecordFault } from '../../src/convert/record-fault.js'

const failing = (error: unknown, record: object = { id: 'fair' }) => {
  return () =>
    convertRecord('toText', record, 3, () => {
      throw error
    })
}

test('what is made of a record is given back', () => {
  expect(convertRecord('toText', { id: 'fair' }, 0, ({ id }) => id.length)).toBe(4)
})

test('a fault of a field is told with the function, the position, the field and the id', () => {
  expect(failing(new RecordFault('name.en', 'to be a text', 7))).toThrow(
    new TypeError('toText: expected records[3].name.en of "fair" to be a text, found 7'),
  )
  expect(failing(new RecordFault('', 'to be an object', 7), {})).toThrow(
    new TypeError('toText: expected records[3] to be an object, found 7'),
  )
})

test('one that nothing foresaw is told so too, with its cause', () => {
  const cause = new Error('no reading')
  expect(failing(cause)).toThrow(
    new TypeError('toText: expected records[3] of "fair" to be as its schema says, found a fault: "no reading"', {
      cause,
    }),
  )
  expect(failing('thrown')).toThrow('found a fault: "thrown"')
})

test.each([[undefined], [null], [7], ['text']])('%s is no record', (record) => {
  expect(() => convertRecord('toText', record, 0, () => '')).toThrow(
    /^toText: expected records\[0\] to be a record, found /,
  )
})

test('an id that cannot be read is not told', () => {
  const unreadable = {
    get id() {
      throw new Error('no reading')
    },
  }
  expect(failing(new RecordFault('kind', 'to be a text', 7), unreadable)).toThrow('records[3].kind to be a text')
})
