import { createRequire } from 'node:module'
import type { AxeResults } from 'axe-core'
import { describe, expect, test } from 'vitest'
import { siteUrl, useBrowser } from './site.js'

const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js')

// a page of every kind, and every view of the explorer
const PAGES = [
  'index.html',
  'get-started.html',
  'guides/dates.html',
  'guides/register.html',
  'records/index.html',
  'records/cifit-2022.html',
  'records/europe-mission-orders.html',
  'records/xiamen-trier-sister-city.html',
  'dictionary.html',
  'sources.html',
  'changelog.html',
  'performance.html',
  'size.html',
  'api/index.html',
  'api/open-xiamen/functions/findEvents.html',
  'api/open-xiamen/interfaces/Event.html',
  'explorer.html',
  'explorer.html?view=timeline',
  'explorer.html?collection=ties&view=map',
  'explorer.html?collection=figures&view=ranges',
  'explorer.html?during=yesterday',
]

describe.each(['light', 'dark'] as const)('in the %s theme axe finds no violation', (colorScheme) => {
  const open = useBrowser()

  test.each(PAGES.flatMap((path) => [path, `zh/${path}`]))('%s', async (path) => {
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
})
