import { expect, test } from 'vitest'
import { corroboration, corroborationChecked, corroborationFor, notCorroborated } from '../../src/evidence/index.js'
import { events, figures, findRecord, sisterCities, ties } from '../../src/index.js'

test('of a record, of one field, of nothing', () => {
  expect(corroborationFor('cifit-2022').length).toBeGreaterThan(1)
  expect(corroborationFor('cifit-2022', 'edition').every(({ fields }) => fields.includes('edition'))).toBe(true)
  expect(corroborationFor('fujian')).toEqual([])
  expect(Object.isFrozen(corroborationFor('cifit-2022'))).toBe(true)
})

test('every event and every figure was looked for: found, or said to be not found, never both', () => {
  const found = new Set<string>(corroboration.map(({ record }) => record))
  const missing = new Set<string>(notCorroborated)
  for (const { id } of [...events, ...figures]) expect([id, found.has(id) !== missing.has(id)]).toEqual([id, true])
  for (const id of missing) expect(findRecord(id)).toBeDefined()
  expect(corroborationChecked).toMatch(/^\d{4}-\d{2}-\d{2}$/)
})

test('most sister cities have two sources or more, from two publishers', () => {
  const publishers = sisterCities.map(
    ({ id }) => new Set(corroborationFor(id, 'kind').map(({ publisher }) => publisher)).size,
  )
  expect(publishers.every((count) => count > 0)).toBe(true)
  expect(publishers.filter((count) => count > 1).length).toBeGreaterThan(20)
})

test('a tie known from an article and from pages carries both: its own fields, and what the pages say beside them', () => {
  const netanya = ties.find(({ id }) => id === 'xiamen-netanya-sister-city')
  expect(netanya?.since?.edtf).toBe('[2021-12..2022-12]')
  expect(corroborationFor('xiamen-netanya-sister-city', 'since').map(({ value }) => value)).toEqual([
    '2022-01-18',
    '2022-01-18',
  ])
})
