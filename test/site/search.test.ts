import { expect } from 'vitest'
import { siteUrl, test } from './site.js'

test.for([
  [
    '',
    'Search',
    [
      ['投洽会', 'records/cifit.html'],
      ['Germany', 'records/trier.html'],
      ['德国', 'records/trier.html'],
      ['United Kingdom', 'records/cardiff.html'],
      ['sister city', 'answers/sister-cities.html'],
      ['厦门有多少友好城市', 'answers/sister-cities.html'],
      ['download csv', 'download.html'],
      ['findEvents', 'api/open-xiamen/functions.html#findEvents'],
      ['how many countries', 'answers/sister-cities.html'],
    ],
  ],
  [
    'zh/',
    '检索',
    [
      ['友好城市', 'zh/answers/sister-cities.html'],
      ['姐妹城市', 'zh/answers/sister-cities.html'],
      ['瓜达拉哈拉', 'zh/records/guadalajara.html'],
      ['锁定版本', 'zh/guides/pinning.html'],
      ['十一月', 'zh/records/brics-think-tank-seminar-2022.html'],
    ],
  ],
] as const)(
  'the search of %s finds records, answers, guides and the API, each page once',
  async ([folder, name, asked], { open }) => {
    const page = await open()
    await page.goto(siteUrl(`${folder}index.html`))
    await page.getByRole('button', { name, exact: true }).click()
    const input = page.getByRole('combobox')
    const links = () =>
      page.locator('.site-search a').evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''))
    for (const [words, path] of asked) {
      await input.fill(words)
      await expect.poll(links, { timeout: 20_000, message: words }).toContainEqual(expect.stringContaining(path))
      const found = await links()
      expect(new Set(found).size, words).toBe(found.length)
    }
    // a year alone identifies nothing
    await input.fill('2017')
    const first = page.locator('.site-search [role=group]').first()
    await expect.poll(() => first.getAttribute('aria-label')).toBe(folder === '' ? 'Events' : '活动')
    await input.fill('zzzzqqqq')
    await page.getByRole('status').waitFor()
    await input.fill(asked[0][0])
    await page.getByRole('option').first().waitFor()
    await input.press('Enter')
    await expect.poll(() => page.url()).not.toContain('index.html')
  },
)
