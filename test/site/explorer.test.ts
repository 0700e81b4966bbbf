import { readFileSync } from 'node:fs'
import { parse } from 'csv-parse/sync'
import { type CollectionName, figures, findEvents, findTies, ties } from 'open-xiamen'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { collections } from '../../site/explorer/collections.js'
import { siteUrl, useBrowser } from './site.js'

const open = useBrowser()

async function explorer(address: string) {
  const { page, faults } = await open({ viewport: { width: 1280, height: 900 }, acceptDownloads: true })
  await page.goto(siteUrl(address))
  await page.locator('.explorer[data-ready=true]').waitFor()
  return {
    page,
    faults,
    choose: (name: string, value: string) => page.locator(`select[name=${name}]`).selectOption(value),
  }
}

/** How many the explorer says that it shows, which must be as many as its table has. */
async function countOf(page: Page): Promise<number> {
  const told = await page.getByRole('status').first().textContent()
  const rows = await page.locator('.explorer tbody tr').count()
  expect(told).toContain(String(rows))
  return rows
}

test('it shows as many records as the library has and finds, and its choices count them', async () => {
  const { page, faults, choose } = await explorer('explorer.html')
  for (const collection of Object.keys(collections) as CollectionName[]) {
    await choose('collection', collection)
    expect(await countOf(page), collection).toBe(collections[collection].length)
    for (const select of await page.locator('.filters select:not([name=collection])').all()) {
      const option = select.locator('option').nth(1)
      const value = (await option.getAttribute('value')) ?? ''
      await select.selectOption(value)
      expect(await option.textContent()).toContain(`(${await countOf(page)})`)
      await select.selectOption('')
    }
  }
  await choose('collection', 'events')
  await choose('kind', 'forum')
  await page.locator('input[name=during]').fill('2022-05')
  await page.locator('input[name=within]').check()
  expect(await countOf(page)).toBe(findEvents({ kind: 'forum', during: '2022-05', match: 'within' }).length)
  await page.locator('input[name=words]').fill('no such words')
  await page.getByText('No record fits').waitFor()
  expect(faults).toEqual([])
  await page.context().close()
})

test('an address restores its view, and says so if it asks for an invalid time', async () => {
  const { page, choose } = await explorer('explorer.html')
  await choose('collection', 'ties')
  await choose('kind', 'sister-city')
  await page.locator('input[name=during]').fill('../2010')
  await page.getByRole('button', { name: 'Timeline' }).click()
  const rows = await page.locator('.timeline li').count()
  expect(rows).toBe(findTies({ kind: 'sister-city', during: '../2010' }).length)
  const { page: other, faults } = await explorer(page.url().slice(siteUrl('').length))
  expect(await other.locator('.timeline li').count()).toBe(rows)
  await other.locator('input[name=during]').fill('yesterday')
  expect(await other.getByRole('alert').textContent()).toContain('expected')
  expect(faults).toEqual([])
  await page.context().close()
  await other.context().close()
})

test('its map and its ranges draw what they are given', async () => {
  const { page, faults, choose } = await explorer('explorer.html?collection=ties&view=map')
  await page.locator('.world a').first().waitFor()
  const undrawn = Number(/\d+/.exec((await page.getByText('without coordinates').textContent()) ?? '')?.[0])
  expect((await page.locator('.world a').count()) + undrawn).toBe(ties.length)
  await choose('collection', 'figures')
  await page.getByRole('button', { name: 'Ranges' }).click()
  expect(await page.locator('.ranges li').count()).toBe(figures.length)
  expect(faults).toEqual([])
  await page.context().close()
})

test('a download has what is shown', async () => {
  const { page, faults } = await explorer('explorer.html?kind=fair')
  for (const format of ['ICS', 'JSON', 'CSV']) {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: `Download ${format}` }).click(),
    ])
    const text = readFileSync(await download.path(), 'utf8')
    if (format === 'CSV') expect(parse(text)).toHaveLength(1 + findEvents({ kind: 'fair' }).length)
    else expect(text).toContain(findEvents({ kind: 'fair' })[0]?.id)
  }
  expect(faults).toEqual([])
  await page.context().close()
})
