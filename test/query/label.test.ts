import { expect, test } from 'vitest'
import { getFigure, getSource, getStatement, label } from '../../src/index.js'
import { bundledCollections } from '../../src/query/bundled-collections.js'
import { recordsOf } from '../../src/rules/records-of.js'

test('every record has one in both languages', () => {
  for (const { record } of recordsOf(bundledCollections)) {
    expect(label(record, 'en')).toMatch(/[A-Za-z]/)
    expect(label(record, 'zh').length).toBeGreaterThan(0)
  }
})

test('of a figure what it counts, of a statement its gist, of an article its title', () => {
  expect(label(getFigure('donation-value'), 'en')).toBe(getFigure('donation-value').counts.en)
  expect(label(getStatement('gdi-new-momentum'), 'zh')).toBe(getStatement('gdi-new-momentum').gist.zh)
  expect(label(getSource('historic-city-2020'), 'en')).toBe(getSource('historic-city-2020').title.en)
})

test('bad input is refused', () => {
  // @ts-expect-error no such language
  expect(() => label(getSource('historic-city-2020'), 'fr')).toThrow(
    'label: expected language to be "en" or "zh", found "fr"',
  )
  // @ts-expect-error no record
  expect(() => label({}, 'en')).toThrow(
    'label: expected record to be a record with a type, found an object with no fields',
  )
  // @ts-expect-error a place without a name
  expect(() => label({ type: 'place' }, 'en')).toThrow(
    'label: expected record to have a name, found an object with type',
  )
  // @ts-expect-error no record
  expect(() => label(null, 'en')).toThrow('label: expected record to be a record with a type, found null')
})
