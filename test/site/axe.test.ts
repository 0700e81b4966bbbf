import { createRequire } from 'node:module'
import type { AxeResults } from 'axe-core'
import { expect, test } from 'vitest'
import { siteUrl, useBrowser } from './site.js'

const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js')

// a page of each template, and every view of the explorer
const PAGES = [
  'index.html',
  'zh/get-started.html',
  'guides/files.html',
  'records/index.html',
  'zh/records/xiamen-phuket-sister-city.html',
  'records/europe-mission-orders.html',
  'dictionary.html',
  'zh/sources.html',
  'performance.html',
  'api/open-xiamen/functions/findEvents.html',
  'zh/api/open-xiamen/interfaces/Event.html',
  'explorer.html',
  'zh/explorer.html?view=timeline',
  'explorer.html?collection=ties&view=map',
  'explorer.html?collection=figures&view=ranges',
  'explorer.html?during=yesterday',
]

const open = useBrowser()

// each theme has half of them
test.each(PAGES)('axe finds no violation on %s', async (path) => {
  const colorScheme = path.startsWith('zh') ? 'dark' : 'light'
  const { page } = await open({ colorScheme, viewport: { width: 1280, height: 900 } })
  await page.goto(siteUrl(path), { waitUntil: 'networkidle' })
  expect(await page.evaluate(() => document.documentElement.classList.contains('dark'))).toBe(colorScheme === 'dark')
  await page.addScriptTag({ path: axe })
  const { violations } = await page.evaluate(() =>
    (globalThis as unknown as { axe: { run: () => Promise<AxeResults> } }).axe.run(),
  )
  const told = violations.map(({ id, impact, nodes }) => `${impact} ${id}: ${nodes[0]?.html} (${nodes.length})`)
  await page.context().close()
  expect(told).toEqual([])
})
