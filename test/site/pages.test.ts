import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { BASE, dist, pagesOfSite, siteUrl, useBrowser } from './site.js'

interface Seen {
  readonly ids: ReadonlySet<string>
  readonly links: readonly string[]
}

test('the links of every page lead to a page and a place in it', () => {
  const pages = new Map<string, Seen>(
    pagesOfSite().map((path) => {
      const text = readFileSync(`${dist}/${path}`, 'utf8')
      const all = (pattern: RegExp) =>
        [...text.matchAll(pattern)].map(([, value = '']) => value.replaceAll('&amp;', '&'))
      return [path, { ids: new Set(all(/ id="([^"]+)"/g)), links: all(/<a [^>]*?href="([^"]+)"/g) }]
    }),
  )
  expect(pages.size).toBeGreaterThan(500)
  const dead = [...pages].flatMap(([path, { links }]) =>
    links
      .filter((link) => {
        const { origin, pathname, hash } = new URL(link, `http://site${BASE}${path}`)
        if (origin !== 'http://site') return false
        const name = pathname.startsWith(BASE) ? pathname.slice(BASE.length) : '(outside)'
        const page = pages.get(name === '' || name.endsWith('/') ? `${name}index.html` : name)
        return !page || (hash !== '' && !page.ids.has(decodeURIComponent(hash.slice(1))))
      })
      .map((link) => `${path}: ${link}`),
  )
  expect(dead).toEqual([])
})

const open = useBrowser()

test.each([
  'index.html',
  'zh/index.html',
  'guides/files.html',
  'zh/guides/command-line.html',
  'records/index.html',
  'records/foreign-affairs-2022.html',
  'zh/records/xiamen-phuket-sister-city.html',
  'dictionary.html',
  'zh/sources.html',
  'performance.html',
  'changelog.html',
  'api/open-xiamen/functions/findEvents.html',
])('%s loads on a phone without a fault and is no wider than the screen', async (path) => {
  const { page, faults } = await open({ viewport: { width: 360, height: 740 } })
  await page.goto(siteUrl(path), { waitUntil: 'networkidle' })
  expect(await page.title()).toContain('open-xiamen')
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360)
  expect(faults).toEqual([])
  await page.context().close()
})
