import { expect, test } from 'vitest'
import { flatten } from '../../src/convert/flatten.js'
import { RecordFault } from '../../src/convert/record-fault.js'
import { getEvent, getTie } from '../../src/index.js'
import { columnsOf } from '../../src/records/columns.js'

const event = getEvent('cifit-2022')

/** What is said of an event with other fields. */
function faultOf(change: object, columns = columnsOf.events, record: object = event): string {
  try {
    flatten(columns, { ...record, ...change })
    return ''
  } catch (error) {
    if (!(error instanceof RecordFault)) throw error
    return `${error.field} ${error.message}`
  }
}

test.each([
  [{ kind: 7 }, 'kind to be a text'],
  [{ kind: '' }, 'kind to be a text'],
  [{ kind: undefined }, 'kind to have a value'],
  [{ kind: null }, 'kind to have a value'],
  [{ edition: 1.5 }, 'edition to be a whole number'],
  [{ edition: Number.NaN }, 'edition to be a whole number'],
  [{ name: 'Fair' }, 'name to be an object'],
  [{ name: [] }, 'name to be an object'],
  [{ name: { zh: '会' } }, 'name.en to have a value'],
  [{ name: { zh: '会', en: 'Fair', fr: 'Foire' } }, 'name.fr to be left out'],
  [{ date: { ...event.date, start: '2022-02-30' } }, 'date.start to be a calendar day'],
  [{ places: 'xiamen' }, 'places to be a list'],
  [{ places: [] }, 'places to be a list of one or more'],
  [{ places: ['xiamen', 'a;b'] }, 'places.1 to be a text without ";"'],
  [{ places: [''] }, 'places.0 to be a text without ";"'],
  [{ places: new Array(1) }, 'places.0 to be a text without ";"'],
  [{ participants: [{ who: 'xiamen' }] }, 'participants.0.role to have a value'],
  [{ participants: [{ role: 'host', who: 7 }] }, 'participants.0.who to be a text'],
  [{ participants: ['xiamen'] }, 'participants.0 to be an object'],
])('%o: %s', (change, expected) => {
  expect(faultOf(change)).toBe(expected)
})

test('what a record can lack it can lack', () => {
  expect(faultOf({ places: undefined, participants: undefined, edition: undefined })).toBe('')
})

test('a list that can be empty can be', () => {
  expect(faultOf({}, columnsOf.ties, getTie('xiamen-trier-sister-city'))).toBe('')
})

test('a number is finite, and a text in a list a text', () => {
  const place = { id: 'a', type: 'place', name: { zh: '甲', en: 'A' }, kind: 'city', sources: ['s'] }
  expect(faultOf({ location: { lat: Number.POSITIVE_INFINITY, lon: 0 } }, columnsOf.places, place)).toBe(
    'location.lat to be a number',
  )
  expect(faultOf({ signatories: ['A', 7] }, columnsOf.ties, getTie('xiamen-trier-sister-city'))).toBe(
    'signatories.1 to be a text',
  )
})
