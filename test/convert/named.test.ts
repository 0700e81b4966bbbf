// Own records can use names instead of ids; every format writes them as names.
import jsonld from 'jsonld'
import { expect, test } from 'vitest'
import { toCslJson, toGeoJson, toICalendar, toJsonLd } from '../../src/convert/index.js'
import { cite, type OwnEvent, type OwnSource } from '../../src/index.js'

const event: OwnEvent = {
  id: 'tea-fair',
  type: 'event',
  name: { zh: '茶博会' },
  kind: 'fair',
  date: { edtf: '2022-05-01', start: '2022-05-01', end: '2022-05-01' },
  places: ['杭州', 'nice'],
}

test('in JSON-LD, a named place is a node with its name, and any other place is an IRI', async () => {
  const document = JSON.parse(toJsonLd([event], { base: 'https://hangzhou.example/events.jsonld' }))
  const [node] = (await jsonld.expand(document)) as Record<string, unknown>[]
  expect(node).toMatchObject({
    '@id': 'https://hangzhou.example/events.jsonld#tea-fair',
    'https://schema.org/location': [
      { 'https://schema.org/name': [{ '@value': '杭州' }] },
      { '@id': 'https://hangzhou.example/events.jsonld#nice' },
    ],
  })
})

test('in a calendar and on a map, a place is looked up by its name', () => {
  const places = [
    { id: 'hz', type: 'place', name: { zh: '杭州', en: 'Hangzhou' }, kind: 'city', location: { lat: 30, lon: 120 } },
  ] as const
  expect(toICalendar([event], { places, language: 'en' })).toContain('LOCATION:Hangzhou\\, nice')
  expect(toICalendar([event])).toContain('LOCATION:杭州\\, nice')
  expect(toGeoJson([event], { places }).features[0]?.geometry).toEqual({ type: 'Point', coordinates: [120, 30] })
})

test('a citation uses the names of newspaper and reporters in the source', () => {
  const source: OwnSource = {
    id: 's',
    type: 'source',
    kind: 'article',
    title: { zh: '茶博会开幕' },
    language: 'zh',
    newspaper: '杭州日报',
    byline: ['王小明'],
  }
  const collections = { sources: [source], people: [], organizations: [] }
  expect(toCslJson(collections)).toMatchObject([{ 'container-title': '杭州日报', author: [{ literal: '王小明' }] }])
  expect(cite(source, 'gb-t-7714', collections)).toContain('杭州日报')
})

test('a dataset of your own is cited under its own publisher, in every format', () => {
  const source: OwnSource = {
    id: 'hangzhou-exchanges',
    type: 'source',
    kind: 'dataset',
    title: { zh: '杭州对外交往' },
    language: 'zh',
    publisher: '杭州市外事办公室',
    version: '2.0',
    url: 'https://hangzhou.example/data',
    consulted: '2025-03-01',
  }
  const collections = { sources: [source], people: [], organizations: [] }
  for (const format of ['text', 'apa', 'bibtex', 'gb-t-7714'] as const) {
    const citation = cite(source, format, collections)
    expect(citation).toContain('杭州市外事办公室')
    expect(citation).not.toMatch(/xiamen/i)
  }
  expect(cite(source, 'csl-json', collections)).toMatchObject([{ publisher: '杭州市外事办公室', version: '2.0' }])
})
