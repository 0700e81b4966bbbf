import { readFileSync } from 'node:fs'
import { parse } from 'csv-parse/sync'
import ICAL from 'ical.js'
import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { events, figures, findEvents, findFigures, findStatements, findTies, places, ties } from '../../src/index.js'
import { createSearch } from '../../src/search/index.js'
import { siteUrl, useBrowser } from './site.js'

const open = useBrowser()
const DESK = { viewport: { width: 1280, height: 900 } }

async function explorer(address: string) {
  const { page, faults } = await open({ ...DESK, acceptDownloads: true })
  await page.goto(siteUrl(address))
  await page.locator('.explorer[data-ready=true]').waitFor()
  return { page, faults }
}

/** How many the explorer says that it shows, which must be as many as its table has. */
async function countOf(page: Page): Promise<number> {
  const told = await page.getByRole('status').first().textContent()
  const rows = await page.locator('.explorer tbody tr').count()
  expect(told).toContain(String(rows))
  return rows
}

describe('the explorer', () => {
  test('its filters answer as the library does', async () => {
    const { page, faults } = await explorer('explorer.html')
    const choose = (name: string, value: string) => page.locator(`select[name=${name}]`).selectOption(value)
    const fill = (name: string, value: string) => page.locator(`input[name=${name}]`).fill(value)

    expect(await countOf(page)).toBe(events.length)
    await choose('kind', 'forum')
    expect(await countOf(page)).toBe(findEvents({ kind: 'forum' }).length)
    await fill('during', '2022-05')
    expect(await countOf(page)).toBe(findEvents({ kind: 'forum', during: '2022-05' }).length)
    await page.locator('input[name=within]').check()
    expect(await countOf(page)).toBe(findEvents({ kind: 'forum', during: '2022-05', match: 'within' }).length)
    await page.getByRole('button', { name: 'Reset' }).click()
    await choose('country', 'MX')
    expect(await countOf(page)).toBe(findEvents({ country: 'MX' }).length)
    await choose('collection', 'ties')
    expect(await countOf(page)).toBe(ties.length)
    await choose('country', 'TH')
    await choose('kind', 'sister-city')
    expect(await countOf(page)).toBe(findTies({ country: 'TH', kind: 'sister-city' }).length)
    await choose('collection', 'figures')
    await choose('kind', 'anniversary')
    expect(await countOf(page)).toBe(findFigures({ kind: 'anniversary' }).length)
    await choose('collection', 'statements')
    await choose('source', 'beijing-trip-2020')
    expect(await countOf(page)).toBe(findStatements({ source: 'beijing-trip-2020' }).length)
    await choose('collection', 'places')
    await fill('words', 'port')
    expect(await countOf(page)).toBe(createSearch(places)('port').length)
    await fill('words', 'no such words')
    await page.getByText('No record fits').waitFor()
    expect(faults).toEqual([])
    await page.context().close()
  })

  test('an address restores its view', async () => {
    const { page } = await explorer('explorer.html')
    await page.locator('select[name=collection]').selectOption('ties')
    await page.locator('select[name=kind]').selectOption('sister-city')
    await page.locator('input[name=during]').fill('../2010')
    await page.locator('input[name=words]').fill('xiamen')
    await page.getByRole('button', { name: 'Timeline' }).click()
    const rows = await page.locator('.timeline li').count()
    expect(rows).toBeGreaterThan(3)
    const shared = page.url()
    expect(new URL(shared).search).toBe('?collection=ties&kind=sister-city&during=..%2F2010&words=xiamen&view=timeline')
    await page.context().close()

    const { page: other, faults } = await explorer(shared.slice(siteUrl('').length))
    expect(await other.locator('.timeline li').count()).toBe(rows)
    expect(await other.locator('select[name=kind]').inputValue()).toBe('sister-city')
    expect(await other.locator('input[name=during]').inputValue()).toBe('../2010')
    expect(await other.getByRole('button', { name: 'Timeline' }).getAttribute('aria-pressed')).toBe('true')
    expect(faults).toEqual([])
    await other.context().close()
  })

  test('what is no date is told, and nothing breaks', async () => {
    const { page, faults } = await explorer('explorer.html?during=yesterday&kind=no-such-kind&view=nonsense')
    expect(await page.getByRole('alert').textContent()).toContain('expected')
    expect(faults).toEqual([])
    await page.context().close()
  })

  test('every view draws what it is given', async () => {
    const { page, faults } = await explorer('explorer.html?collection=ties&view=map')
    await page.locator('.world a').first().waitFor()
    const undrawn = Number(/\d+/.exec((await page.getByText('without coordinates').textContent()) ?? '')?.[0])
    expect((await page.locator('.world a').count()) + undrawn).toBe(ties.length)
    await page.locator('select[name=collection]').selectOption('figures')
    await page.getByRole('button', { name: 'Ranges' }).click()
    expect(await page.locator('.ranges li').count()).toBe(figures.length)
    expect(await page.locator('.ranges .above').count()).toBe(findFigures({ qualifier: 'more-than' }).length)
    expect(faults).toEqual([])
    await page.context().close()
  })

  test('can be used with the keyboard alone', async () => {
    const { page } = await explorer('explorer.html')
    await page.locator('select[name=collection]').focus()
    await page.keyboard.press('Tab')
    expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('kind')
    await page.getByRole('button', { name: 'Map' }).focus()
    await page.keyboard.press('Enter')
    const mark = page.locator('.world a').first()
    await mark.waitFor()
    await mark.focus()
    await page.keyboard.press('Enter')
    await page.waitForURL('**/records/*.html')
    await page.context().close()
  })

  test('downloads hold what is shown', async () => {
    const { page, faults } = await explorer('explorer.html?kind=fair')
    const shown = findEvents({ kind: 'fair' }).map(({ id }) => id)
    const take = async (format: string) => {
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name: `Download ${format}` }).click(),
      ])
      return { name: download.suggestedFilename(), text: readFileSync(await download.path(), 'utf8') }
    }
    const csv = await take('CSV')
    expect(csv.name).toBe('open-xiamen-events.csv')
    expect(parse(csv.text, { columns: true }).map((row) => (row as { id: string }).id)).toEqual(shown)
    const json = await take('JSON')
    expect(JSON.parse(json.text)).toEqual(findEvents({ kind: 'fair' }))
    const ics = await take('ICS')
    const calendar = new ICAL.Component(ICAL.parse(ics.text))
    expect(calendar.getAllSubcomponents('vevent').map((one) => one.getFirstPropertyValue('uid'))).toEqual(
      shown.map((id) => `${id}@open-xiamen`),
    )
    await page.locator('select[name=collection]').selectOption('ties')
    const geo = await take('GEOJSON')
    expect(JSON.parse(geo.text).features).toHaveLength(ties.length)
    expect(faults).toEqual([])
    await page.context().close()
  })
})
