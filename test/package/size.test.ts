import { expect, test } from 'vitest'
import { sizeOf } from '../../scripts/bundle/size-of.js'
import * as library from '../../src/index.js'

const names = Object.keys(library)

// it was 45 KB before the register of partners, whose 28 ties and 21 places take 3.5
test('the whole main entry stays below 49 KB gzip', async () => {
  expect((await sizeOf(names)).gzip).toBeLessThan(49_000)
})

test('one collection with a helper on it stays below 6 KB gzip', async () => {
  expect((await sizeOf(['sisterCities', 'label'])).gzip).toBeLessThan(6000)
  expect((await sizeOf(['sisterCities', 'formatFigure', 'sortByDate'])).gzip).toBeLessThan(6000)
})

test('an import brings no other collection, no evidence and no Zod', async () => {
  const { text } = await sizeOf(['sisterCities', 'label'])
  expect(text).toContain('xiamen-netanya-sister-city')
  expect(text).not.toContain('"type":"event"')
  expect(text).not.toContain('"type":"place"')
  expect(text).not.toContain('sha256-')
  expect(text.toLowerCase()).not.toContain('zod')
})

test.each(['label', 'figureRange', 'formatFigure', 'compareFigures', 'sortByDate', 'findRedirect'])(
  '%s, which needs no records, brings none',
  async (name) => {
    const { text, gzip } = await sizeOf([name])
    expect(text).not.toContain('"type":"')
    expect(gzip).toBeLessThan(1500)
  },
)

test('a converter that needs no records brings none', async () => {
  const { text, gzip } = await sizeOf(['toNdjson'], 'open-xiamen/convert', 'browser')
  expect(text).not.toContain('"type":"')
  expect(text).not.toContain('sha256-')
  // Papa Parse does not say that it can be left out, so it comes too
  expect(gzip).toBeLessThan(12_000)
})

test('search brings MiniSearch and the records, and the schemas bring Zod and none', async () => {
  expect((await sizeOf(['createSearch'], 'open-xiamen/search')).gzip).toBeLessThan(50_000)
  expect((await sizeOf(['parseDataset'], 'open-xiamen/schema')).text).not.toContain('xiamen-netanya')
})
