import { createRequire } from 'node:module'
import type { AxeResults } from 'axe-core'
import { expect } from 'vitest'
import { siteUrl, test } from './site.js'

const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js')

/** A page of each template, and each view of the explorer. */
const TEMPLATES = [
  'index.html',
  'answers/sister-cities.html',
  'answers/2022.html',
  'answers/figures.html',
  'guides/dates.html',
  'records/index.html',
  'records/siming-sarasota-sister-city.html',
  'records/europe-mission-orders.html',
  'sources.html',
  'download.html',
  'api/open-xiamen/evidence/functions.html',
  'explorer.html',
  'explorer.html?view=timeline',
  'explorer.html?collection=ties&view=map',
  'explorer.html?collection=figures&view=ranges',
  'explorer.html?words=zzzz',
]
const WIDTHS = [360, 820, 1280]

// every template in both languages, with themes alternating
test.concurrent.for(
  TEMPLATES.flatMap((path, at) =>
    ['', 'zh/'].map((folder, language) => [`${folder}${path}`, (at + language) % 2] as const),
  ),
)('%s is without fault, no wider than the screen, and axe finds no violation', async ([path, dark], { open }) => {
  const page = await open({ colorScheme: dark ? 'dark' : 'light', viewport: { width: 1280, height: 900 } })
  await page.goto(siteUrl(path), { waitUntil: 'load' })
  if (path.includes('explorer')) await page.locator('.explorer[data-ready=true]').waitFor()
  if (path.includes('view=map')) await page.locator('.world a').first().waitFor()
  // what is not rendered yet has no width
  await page.addStyleTag({ content: '.vp-doc .part { content-visibility: visible !important }' })
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 900 })
    expect(await page.evaluate(() => document.documentElement.scrollWidth), `at ${width}`).toBeLessThanOrEqual(width)
  }
  await page.addScriptTag({ path: axe })
  const { violations } = await page.evaluate(() =>
    (globalThis as unknown as { axe: { run: (options: object) => Promise<AxeResults> } }).axe.run({
      resultTypes: ['violations'],
    }),
  )
  expect(violations.map(({ id, impact, nodes }) => `${impact} ${id}: ${nodes[0]?.html} (${nodes.length})`)).toEqual([])
})
