import { gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { siteUrl, useBrowser } from './site.js'

/** KB, each file as a host sends it that compresses. */
const BUDGETS: readonly (readonly [path: string, kilobytes: number])[] = [
  ['index.html', 520],
  ['get-started.html', 450],
  ['records/cifit-2022.html', 450],
  ['zh/records/cifit-2022.html', 450],
  ['sources.html', 700],
  ['dictionary.html', 600],
  ['explorer.html', 750],
  ['explorer.html?collection=ties&view=map', 900],
  ['api/open-xiamen/functions/findEvents.html', 450],
]

describe('a page weighs no more than', () => {
  const open = useBrowser()

  test.each(BUDGETS)('%s: %i KB', async (path, kilobytes) => {
    const { page } = await open()
    const bodies: Promise<Buffer>[] = []
    page.on('response', (response) => bodies.push(response.body()))
    await page.goto(siteUrl(path), { waitUntil: 'networkidle' })
    const bytes = (await Promise.all(bodies)).reduce((sum, body) => sum + gzipSync(body).length, 0)
    await page.context().close()
    console.log(path, Math.round(bytes / 1000))
    expect(bytes / 1000).toBeLessThan(kilobytes)
    expect(bytes / 1000).toBeGreaterThan(20)
  })
})
