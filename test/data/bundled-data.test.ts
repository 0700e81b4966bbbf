import { expect, test } from 'vitest'
import { buildRules } from '../../scripts/rules/index.js'
import { corroboration, evidence } from '../../src/evidence/index.js'
import * as library from '../../src/index.js'
import { fieldsThatNeedEvidence } from '../../src/rules/needs-evidence.js'
import { recordsOf } from '../../src/rules/records-of.js'

const dataset = { ...library, evidence, corroboration }

test('every collection and the evidence are frozen all through', () => {
  const thawed = recordsOf(dataset).filter(({ record }) => !isDeeplyFrozen(record))
  expect(thawed).toEqual([])
  for (const collection of Object.values(library).filter(Array.isArray)) expect(isDeeplyFrozen(collection)).toBe(true)
  expect(isDeeplyFrozen(evidence)).toBe(true)
  expect(isDeeplyFrozen(corroboration)).toBe(true)
})

test('every field that states something has evidence, and every inferred value a note', () => {
  for (const { collection, record } of recordsOf(dataset)) {
    const entries = evidence.filter((entry) => entry.record === record.id)
    const supported = entries.flatMap(({ fields }) => fields)
    expect(supported, record.id).toEqual(expect.arrayContaining(fieldsThatNeedEvidence(collection, record)))
  }
  expect(evidence.filter(({ basis, note }) => basis === 'inferred' && !note)).toEqual([])
})

test('the curators’ own rules hold', () => {
  expect(buildRules.flatMap((rule) => rule(dataset))).toEqual([])
})

test('no published text is a sentence of an article: none is as long as thirty Chinese characters', () => {
  const long = [
    ...evidence.flatMap(({ from, to }) => [from, to]),
    ...library.ties.map(({ wording }) => wording),
  ].filter((text) => text !== undefined && text.length >= 30)
  expect(long).toEqual([])
})

function isDeeplyFrozen(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return true
  return Object.isFrozen(value) && Object.values(value).every(isDeeplyFrozen)
}
