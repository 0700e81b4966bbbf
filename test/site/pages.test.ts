import { existsSync, readFileSync } from 'node:fs'
import { expect } from 'vitest'
import { BASE, dist, pagesOfSite } from './built.js'
import { test as siteTest, siteUrl } from './site.js'

type Seen = Awaited<ReturnType<typeof readPages>>[number]

const test = siteTest.extend('all', { scope: 'file' }, async ({ browser }) => {
  const page = await browser.newPage()
  await page.goto(siteUrl('robots.txt'))
  const all: Seen[] = []
  const paths = pagesOfSite()
  for (let at = 0; at < paths.length; at += 100)
    all.push(...(await page.evaluate(readPages, paths.slice(at, at + 100))))
  return all
})

/** Runs in the browser, whose parser reads every page without running scripts. */
async function readPages(paths: readonly string[]) {
  return Promise.all(
    paths.map(async (path) => {
      const text = await (await fetch(path)).text()
      const page = new DOMParser().parseFromString(text, 'text/html')
      const every = (selector: string, attribute: string) =>
        [...page.querySelectorAll(selector)].map((one) => one.getAttribute(attribute) ?? '')
      const languages = [...page.querySelectorAll('link[hreflang]')]
      return {
        path,
        lang: page.documentElement.lang,
        title: page.title,
        description: every('meta[name=description]', 'content')[0] ?? '',
        ids: every('[id]', 'id'),
        links: every('a[href]', 'href'),
        headings: page.querySelectorAll('h1').length,
        canonical: every('link[rel=canonical]', 'href')[0] ?? '',
        alternates: Object.fromEntries(
          languages.map((one) => [one.getAttribute('hreflang') ?? '', one.getAttribute('href') ?? '']),
        ),
        data: [...page.querySelectorAll('script[type="application/ld+json"]')].map((one) => one.textContent ?? ''),
        nameless: every('img:not([alt])', 'src'),
      }
    }),
  )
}

/** The problems of every page. */
const faultsOf = (all: readonly Seen[], of: (page: Seen) => readonly string[]) =>
  all.flatMap((page) => of(page).map((what) => `${page.path}: ${what}`))

test('the links of every page lead to an existing page and anchor, or to a file', ({ all }) => {
  const ids = new Map(all.map(({ path, ids }) => [path, new Set(ids)]))
  const dead = faultsOf(all, ({ path, links }) =>
    links.filter((link) => {
      const { origin, pathname, hash } = new URL(link, `http://site${BASE}${path}`)
      if (origin !== 'http://site') return false
      const name = decodeURIComponent(pathname.startsWith(BASE) ? pathname.slice(BASE.length) : '(outside)')
      const file = name === '' || name.endsWith('/') ? `${name}index.html` : name
      const known = ids.get(file)
      if (!known) return file.endsWith('.html') || !existsSync(`${dist}/${file}`)
      return hash !== '' && !known.has(decodeURIComponent(hash.slice(1)))
    }),
  )
  expect(all.length).toBeGreaterThan(500)
  expect(dead).toEqual([])
})

test('every page has one heading, a language, a unique title, a description, and unique ids', ({ all }) => {
  const titles = new Map<string, string>()
  expect(
    faultsOf(all, (page) => {
      const key = `${page.lang} ${page.title}`
      const other = titles.get(key)
      titles.set(key, page.path)
      const zh = page.path.startsWith('zh/')
      return [
        ...(page.headings === 1 ? [] : [`${page.headings} headings`]),
        ...(page.lang === (zh ? 'zh-Hans' : 'en') ? [] : [`language ${page.lang}`]),
        ...(page.title === '' ? ['no title'] : []),
        ...(other ? [`the title of ${other}`] : []),
        ...(page.description === '' ? ['no description'] : []),
        ...page.ids.filter((id, at) => page.ids.indexOf(id) !== at).map((id) => `id ${id} twice`),
        ...page.nameless.map((image) => `${image} without a text`),
      ]
    }),
  ).toEqual([])
})

test('every page names its own address and, both ways, the same page in the other language', ({ all }) => {
  const pages = new Map(all.map((page) => [page.path, page]))
  const pathOf = (address = '') => {
    const name = address.startsWith(BASE) ? address.slice(BASE.length) : address
    return name === '' || name.endsWith('/') ? `${name}index.html` : name
  }
  expect(
    faultsOf(all, ({ path, canonical, alternates }) => {
      if (pathOf(canonical) !== path) return [`canonical ${canonical}`]
      const [own, other] = path.startsWith('zh/') ? ['zh-Hans', 'en'] : ['en', 'zh-Hans']
      const pair = pages.get(pathOf(alternates[other]))
      return [
        ...(pathOf(alternates[own]) === path ? [] : ['does not name itself']),
        ...(pair && pathOf(pair.alternates[own]) === path ? [] : [`no pair at ${alternates[other]}`]),
      ]
    }),
  ).toEqual([])
})

test('every page has a Markdown twin, and the page of a record its data as JSON-LD', ({ all }) => {
  expect(
    faultsOf(all, ({ path, data }) => {
      const isRecord = /records\/(?!index)/.test(path)
      const nodes = data.map((text) => JSON.parse(text) as { '@context'?: unknown })
      const id = path.replace(/^.*\/|\.html$/g, '')
      const twin = `${dist}/${path.replace(/\.html$/, '.md')}`
      return [
        ...(existsSync(twin) &&
        !/<(div|p|table|dl)\b/.test(readFileSync(twin, 'utf8').replace(/```[\s\S]*?```|`[^`]*`/g, ''))
          ? []
          : ['no Markdown twin']),
        ...(nodes.every((node) => node['@context'] !== undefined) ? [] : ['JSON-LD without a context']),
        ...(!isRecord || (data[0] ?? '').includes(`#${id}"`) ? [] : ['no JSON-LD of the record']),
      ]
    }),
  ).toEqual([])
})

test.for([
  'api/open-xiamen/interfaces.html#Tie-property-since',
  'api/open-xiamen/interfaces.html#Vocabularies',
  'dictionary.html#sources-kind',
  'zh/sources.html#datasets',
])('%s is in sight, although what stands above it is rendered later', async (path, { open }) => {
  const page = await open()
  await page.goto(siteUrl(path))
  const target = page.locator(`[id="${path.replace(/.*#/, '')}"]`)
  await expect
    .poll(() => target.evaluate((one) => one.getBoundingClientRect().top), { timeout: 15_000 })
    .toSatisfy((top: number) => top > 0 && top < 300)
})
