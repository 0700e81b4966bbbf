import { expect, test } from 'vitest'
import { findRecord } from '../../src/index.js'
import { recordsOf } from '../../src/rules/records-of.js'
import { copyOfBundledData } from '../broken-dataset.js'

test('finds every record of every collection by its id', () => {
  for (const { record } of recordsOf(copyOfBundledData())) expect(findRecord(record.id)).toEqual(record)
})

test.each(['atlantis', '', '__proto__', 'constructor'])('%j is no record', (id) => {
  expect(findRecord(id)).toBeUndefined()
})
