import { expect, test } from 'vitest'
import { sizeOf } from '../../tools/size-of.js'

/** The start of a record, as in a bundle. */
const RECORD = /\{id:"[a-z0-9-]+",type:"(\w+)"/g
const typesIn = (text: string) => [...new Set([...text.matchAll(RECORD)].map(([, type]) => type))]

test.each([
  ['sisterCities', 5 * 1024],
  ['findEvents', 24 * 1024],
])('%s is at most %i bytes in a bundle, gzip', async (name, bound) => {
  expect((await sizeOf([name])).gzip).toBeLessThanOrEqual(bound)
})

test('importing a collection adds no other collection, evidence or Zod', async () => {
  const { text } = await sizeOf(['sisterCities', 'label', 'sortByDate'])
  expect(typesIn(text)).toEqual(['tie'])
  expect(text).not.toContain('sha256-')
  expect(text.toLowerCase()).not.toContain('zod')
})

test.each(['label', 'figureRange', 'formatFigure', 'formatDate', 'compareFigures', 'sortByDate', 'findRedirect'])(
  '%s needs no records and brings none',
  async (name) => {
    const { text, gzip } = await sizeOf([name])
    expect(typesIn(text)).toEqual([])
    expect(gzip).toBeLessThan(4_000)
  },
)

test.each([
  ['open-xiamen/convert', ['toNdjson'], 10_000],
  ['open-xiamen/convert', ['toCsv', 'fromCsv', 'toGeoJson', 'toJsonLd', 'toBibtex'], 20_000],
  ['open-xiamen/convert', ['toICalendar'], 24_000],
  ['open-xiamen/search', ['createSearch'], 10_000],
  ['open-xiamen/convert', ['toCsv'], 14 * 1024],
  ['open-xiamen/convert', ['readCsv'], 22 * 1024],
  ['open-xiamen/convert', ['toICalendar'], 24 * 1024],
  ['open-xiamen/schema', ['parseDataset'], 40 * 1024],
])('%s for own records adds no bundled ones: %j', async (entry, names, bound) => {
  const { text, gzip } = await sizeOf(names, entry, 'browser')
  expect(typesIn(text)).toEqual([])
  expect(text).not.toMatch(/sha256-[A-Za-z0-9+/]{43}=/)
  expect(gzip).toBeLessThan(bound)
})

test('importing the search adds no evidence or Zod', async () => {
  const { text } = await sizeOf(['search'], 'open-xiamen/search')
  expect(typesIn(text).length).toBeGreaterThan(5)
  expect(text).not.toMatch(/sha256-[A-Za-z0-9+/]{43}=/)
  expect(text.toLowerCase()).not.toContain('zod')
})
