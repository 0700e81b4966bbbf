import { expect, test } from 'vitest'
import { readData } from '../../../scripts/authored/read-data.js'
import { realDataWith, smallData } from '../small-data.js'

test('reads every collection and tells where a field stands', () => {
  const data = readData(smallData())
  expect(data.collections.places.map(({ id }) => id)).toEqual(['xiamen'])
  expect(data.collections.events).toEqual([])
  expect(data.placeOf('places', 'xiamen', ['geonames'])).toEqual({ file: 'data/places.yaml', line: 5 })
})

test('reports every fault of shape, with file and line', () => {
  const directory = smallData({
    places: '- id: Xiamen City\n  name: { zh: 厦门 }\n  kind: city\n  lat: 24.5\n  evidence: []\n',
    reasonings: 'a: 1\n',
    people: 'nobody\n',
  })
  expect(() => readData(directory)).toThrow(
    [
      '6 problems:',
      'data/places.yaml:1 places "Xiamen City" › id: expected an id in kebab-case ASCII, such as "port-of-xiamen", found "Xiamen City"',
      'data/places.yaml:2 places "Xiamen City" › name.en: expected a string, found nothing',
      'data/places.yaml:5 places "Xiamen City" › evidence: expected at least 1 items, found a list of 0',
      'data/places.yaml:4 places "Xiamen City" › lat: expected no such field, found 24.5',
      'data/people.yaml:1 people "data/people.yaml" › (the file): expected a list of records, found none',
      'data/reasonings.yaml:1 dataset "reasonings" › a: expected a string, found 1',
    ].join('\n'),
  )
})

test('a coordinate written by hand is refused in the real data', () => {
  const directory = realDataWith(
    'places.yaml',
    '  geonames: 294071',
    '  geonames: 294071\n  location: { lat: 32, lon: 34 }',
  )
  expect(() => readData(directory)).toThrow('places "netanya" › location: expected no such field')
})
