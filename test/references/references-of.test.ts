import { expect, test } from 'vitest'
import { getEvent, getPerson } from '../../src/index.js'
import { referencesOf } from '../../src/references/references-of.js'

test('gives every id that a record holds, with its field, deep in lists too', () => {
  const held = referencesOf('events', getEvent('historic-city-press-conference-2020'))
  expect(held.map(({ field, id }) => `${field} ${id}`)).toEqual([
    'participants.who xiamen-planning-bureau',
    'participants.who xiamen-culture-bureau',
    'about provincial-historic-city',
    'sources historic-city-2020',
  ])
})

test('passes over what is absent', () => {
  const held = referencesOf('people', getPerson('huang-qiang'))
  expect(held.map(({ field }) => field)).toEqual(['sources'])
})
