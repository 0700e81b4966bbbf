import { describe, expect, test } from 'vitest'
import { BASE, pagesOfSite, siteUrl, useBrowser } from './site.js'

const TABS = 4
const PHONE = { width: 360, height: 740 }

interface Seen {
  readonly ids: ReadonlySet<string>
  readonly links: readonly string[]
  readonly width: number
  readonly title: string
}

describe('every page of the site, on a phone', () => {
  const open = useBrowser()

  test('loads without a fault, is no wider than the screen, and its links lead to a page and a place in it', async () => {
    const paths = pagesOfSite()
    expect(paths.length).toBeGreaterThan(1000)
    const seen = new Map<string, Seen>()
    const faults: string[] = []
    const waiting = [...paths]
    await Promise.all(
      Array.from({ length: TABS }, async () => {
        const tab = await open({ viewport: PHONE })
        for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
          await tab.page.goto(siteUrl(path), { waitUntil: 'load' })
          // what Vue leaves at the element that it has taken over
          await tab.page.waitForFunction(() => '__vue_app__' in (document.querySelector('#app') ?? {}), null, {
            polling: 20,
          })
          const { ids, ...rest } = await tab.page.evaluate(() => ({
            ids: Array.from(document.querySelectorAll('[id]'), ({ id }) => id),
            links: Array.from(document.querySelectorAll('a[href]'), (link) =>
              new URL(link.getAttribute('href') ?? '', document.baseURI).toString(),
            ),
            width: document.documentElement.scrollWidth,
            title: document.title,
          }))
          seen.set(path, { ...rest, ids: new Set(ids) })
        }
        faults.push(...tab.faults)
        await tab.page.context().close()
      }),
    )
    const of = (wrong: (page: Seen) => boolean) => [...seen].flatMap(([path, page]) => (wrong(page) ? [path] : []))
    expect({
      faults,
      tooWide: of(({ width }) => width > PHONE.width),
      untitled: of(({ title }) => !title.includes('open-xiamen')),
      dead: deadLinks(seen),
    }).toEqual({ faults: [], tooWide: [], untitled: [], dead: [] })
  }, 900_000)
})

/** Links within the site that lead to no page, or to no place in it. */
function deadLinks(seen: ReadonlyMap<string, Seen>): string[] {
  const site = siteUrl('')
  return [...seen].flatMap(([path, { links }]) =>
    links.flatMap((link) => {
      const { origin, pathname, hash } = new URL(link)
      if (origin !== new URL(site).origin) return []
      const name = pathname.startsWith(BASE) ? pathname.slice(BASE.length) : undefined
      const page =
        name === undefined ? undefined : seen.get(name === '' || name.endsWith('/') ? `${name}index.html` : name)
      if (!page) return [`${path}: ${link}`]
      return hash === '' || page.ids.has(decodeURIComponent(hash.slice(1))) ? [] : [`${path}: ${link}`]
    }),
  )
}
