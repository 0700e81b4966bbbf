import { expect, test } from 'vitest'
import { groupByRecord } from '../../src/evidence/group-by-record.js'
import { evidence } from '../../src/evidence/index.js'

test('keeps every entry once, in order, under its record', () => {
  const groups = groupByRecord(evidence)
  expect([...groups.values()].flat()).toHaveLength(evidence.length)
  expect(groups.get('netanya')).toEqual(evidence.filter(({ record }) => record === 'netanya'))
})
