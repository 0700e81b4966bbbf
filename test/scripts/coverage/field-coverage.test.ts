import { expect, test } from 'vitest'
import { fieldCoverage } from '../../../scripts/coverage/field-coverage.js'
import { copyOfBundledData, entriesOf } from '../../broken-dataset.js'

test('every field of the bundled data that needs evidence has it', () => {
  const { needed, supported, inferred } = fieldCoverage(copyOfBundledData())
  expect(supported).toBe(needed)
  expect(inferred).toBeGreaterThan(0)
})

test('a field that loses its evidence is missed, and an inference that is one no more', () => {
  const before = fieldCoverage(copyOfBundledData())
  const data = copyOfBundledData()
  for (const entry of entriesOf(data, 'xiamen-richmond-friendship', 'since')) entry.fields = ['kind']
  const after = fieldCoverage(data)
  expect(after.needed).toBe(before.needed)
  expect(after.supported).toBe(before.supported - 1)
})
