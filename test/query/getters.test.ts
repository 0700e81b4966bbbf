import { describe, expect, test } from 'vitest'
import * as library from '../../src/index.js'

const getters = [
  ['getEvent', library.getEvent, library.events],
  ['getFigure', library.getFigure, library.figures],
  ['getForum', library.getForum, library.forums],
  ['getInitiative', library.getInitiative, library.initiatives],
  ['getOrganization', library.getOrganization, library.organizations],
  ['getPerson', library.getPerson, library.people],
  ['getPlace', library.getPlace, library.places],
  ['getSource', library.getSource, library.sources],
  ['getStatement', library.getStatement, library.statements],
  ['getTie', library.getTie, library.ties],
] as const

describe.each(getters)('%s', (name, getter, records) => {
  const get = getter as (id: string) => unknown

  test('returns the record itself', () => {
    for (const record of records) expect(get(record.id)).toBe(record)
  })

  test('throws for the id of another collection', () => {
    expect(() => get('nowhere')).toThrow(new RangeError(`${name}: expected the id of a record, found "nowhere"`))
  })
})

test('an id that is none is a compile error', () => {
  // @ts-expect-error no event has this id
  expect(() => library.getEvent('nowhere')).toThrow(RangeError)
  // @ts-expect-error a place is no event
  expect(() => library.getEvent('netanya')).toThrow(RangeError)
})
