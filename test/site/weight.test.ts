import { gzipSync } from 'node:zlib'
import type { Response } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { siteUrl, useBrowser } from './site.js'

/** KB, each file as a host sends it that compresses. */
const BUDGETS: readonly (readonly [path: string, kilobytes: number])[] = [
  ['index.html', 160],
  ['get-started.html', 150],
  ['records/cifit-2022.html', 150],
  ['zh/records/cifit-2022.html', 150],
  ['sources.html', 190],
  ['dictionary.html', 150],
  ['explorer.html', 210],
  ['explorer.html?collection=ties&view=map', 250],
  ['api/open-xiamen/functions/findEvents.html', 150],
]

describe('a page weighs no more than', () => {
  const open = useBrowser()

  test.each(BUDGETS)('%s: %i KB', async (path, kilobytes) => {
    const { page } = await open()
    const responses: Response[] = []
    page.on('response', (response) => responses.push(response))
    await page.goto(siteUrl(path), { waitUntil: 'networkidle' })
    // Bodies are asked for only now: what a page fetches later, for a link, may still be on its way when it is closed.
    const bodies = await Promise.all(responses.map((response) => response.body()))
    const bytes = bodies.reduce((sum, body) => sum + gzipSync(body).length, 0)
    await page.context().close()
    expect(bytes / 1000).toBeLessThan(kilobytes)
    expect(bytes / 1000).toBeGreaterThan(20)
  })
})
