import { readFileSync } from 'node:fs'
import { parse } from 'csv-parse/sync'
import { type CollectionName, figures, findEvents, findTies, places, ties } from 'open-xiamen'
import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { collections } from '../../site/explorer/collections.js'
import { siteUrl, test } from './site.js'

/** Opens an address of the explorer. */
async function explore(page: Page, address: string): Promise<Page> {
  await page.goto(siteUrl(address))
  await page.locator('.explorer[data-ready=true]').waitFor()
  return page
}

const choose = (page: Page, collection: string) => page.locator('select[name=collection]').selectOption(collection)

/** The count that the explorer displays, which must equal the rows of its table. */
async function countOf(page: Page): Promise<number> {
  const told = await page.getByRole('status').first().textContent()
  const rows = await page.locator('.explorer tbody tr').count()
  expect(told).toContain(String(rows))
  return rows
}

async function check(page: Page, filter: string, value: string): Promise<void> {
  await page.locator(`details[data-filter=${filter}]`).evaluate((details) => details.toggleAttribute('open', true))
  await page.locator(`input[name=${filter}][value="${value}"]`).evaluate((box) => (box as HTMLInputElement).click())
}

test('it shows as many records as the library has and finds, and its choices count them', async ({ open }) => {
  const page = await explore(await open(), 'explorer.html')
  for (const collection of Object.keys(collections) as CollectionName[]) {
    await choose(page, collection)
    expect(await countOf(page), collection).toBe(collections[collection].length)
    for (const list of await page.locator('.filters details').all()) {
      await list.evaluate((details) => details.toggleAttribute('open', true))
      const box = list.locator('input').first()
      await box.evaluate((one) => (one as HTMLInputElement).click())
      expect(await list.locator('label').first().textContent()).toContain(`(${await countOf(page)})`)
      await box.evaluate((one) => (one as HTMLInputElement).click())
    }
  }
  await choose(page, 'events')
  await check(page, 'kind', 'forum')
  await check(page, 'kind', 'seminar')
  await page.locator('input[name=from]').fill('2022')
  await page.locator('input[name=to]').fill('2022')
  expect(await countOf(page)).toBe(findEvents({ kind: ['forum', 'seminar'], during: '2022' }).length)
})

test('incomplete input changes nothing, and an empty view suggests alternatives', async ({ open }) => {
  const page = await explore(await open(), 'explorer.html')
  const all = await countOf(page)
  for (const typed of ['2', '20', '202', 'next']) {
    await page.locator('input[name=from]').fill(typed)
    expect(await countOf(page), typed).toBe(all)
  }
  await page.locator('input[name=from]').fill('2022')
  expect(await countOf(page)).toBeLessThan(all)
  await page.locator('input[name=words]').fill('Cardiff')
  await page.getByText('Nearest matches').waitFor()
  await page.getByRole('button', { name: 'Ties: 1' }).click()
  expect(await countOf(page)).toBe(1)
})

test('an address restores its view, Back undoes a choice, and the other language shows the same', async ({ open }) => {
  const page = await explore(await open(), 'explorer.html')
  await choose(page, 'ties')
  await check(page, 'kind', 'sister-city')
  await page.locator('input[name=to]').fill('2010')
  await page.getByRole('button', { name: 'Timeline' }).click()
  const rows = await page.locator('.timeline li').count()
  expect(rows).toBe(findTies({ kind: 'sister-city', during: '../2010' }).length)
  const address = page.url().slice(siteUrl('').length)
  await page.goBack()
  expect(await countOf(page)).toBe(rows)
  await page.goForward()
  await page.locator('.timeline').waitFor()
  await page.getByRole('button', { name: 'Change language' }).hover()
  await page.getByRole('link', { name: '简体中文' }).first().hover()
  await page.getByRole('link', { name: '简体中文' }).first().click()
  await page.waitForURL(`**/zh/${address}`)
  await expect.poll(() => page.locator('.timeline li').count()).toBe(rows)
  const other = await explore(await open(), address)
  expect(await other.locator('.timeline li').count()).toBe(rows)
})

test('a column sorts the table, up and down', async ({ open }) => {
  const page = await explore(await open(), 'explorer.html?collection=figures')
  const names = () => page.locator('.explorer tbody th').allTextContents()
  await page.getByRole('button', { name: 'Name', exact: true }).click()
  const up = await names()
  expect(up).toEqual([...up].sort(new Intl.Collator('en', { numeric: true }).compare))
  await page.getByRole('button', { name: 'Name', exact: true }).click()
  expect(await names()).toEqual([...up].reverse())
  expect(page.url()).toContain('sort=-name')
})

test('the headings of an answer’s table sort it', async ({ open }) => {
  const page = await open()
  await page.goto(siteUrl('answers/sister-cities.html'), { waitUntil: 'load' })
  const first = () => page.locator('table.sortable tbody tr').first().locator('th').textContent()
  const oldest = await first()
  await page.locator('table.sortable').first().getByRole('button', { name: 'Since' }).click()
  await page.locator('table.sortable').first().getByRole('button', { name: 'Since' }).click()
  expect(await first()).not.toBe(oldest)
})

test('its map and ranges draw their records', async ({ open }) => {
  const page = await explore(await open(), 'explorer.html?collection=ties&view=map')
  await page.locator('.world a').first().waitFor()
  const partners = new Set(ties.map(({ partner }) => partner))
  const marks = await page.locator('.world a').count()
  // coinciding marks are merged
  const points = places.flatMap(({ id, location }) =>
    location && partners.has(id) ? `${location.lat},${location.lon}` : [],
  )
  expect(marks).toBe(new Set(points).size)
  await choose(page, 'figures')
  await page.getByRole('button', { name: 'Ranges' }).click()
  expect(await page.locator('.ranges li').count()).toBe(figures.length)
})

test('a download contains the shown records', async ({ open }) => {
  const page = await explore(await open(), 'explorer.html?kind=fair')
  for (const format of ['iCalendar', 'JSON', 'CSV']) {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: `Download ${format}` }).click(),
    ])
    const text = readFileSync(await download.path(), 'utf8')
    if (format === 'CSV') expect(parse(text)).toHaveLength(1 + findEvents({ kind: 'fair' }).length)
    else expect(text).toContain(findEvents({ kind: 'fair' })[0]?.id)
  }
})
