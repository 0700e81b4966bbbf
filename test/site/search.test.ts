import { describe, expect, test } from 'vitest'
import { siteUrl, useBrowser } from './site.js'

describe('the search of the site', () => {
  const open = useBrowser()

  test.each([
    ['index.html', '投洽会', 'records/cifit.html'],
    ['index.html', 'Guadalajara', 'records/guadalajara.html'],
    ['zh/index.html', '投洽会', 'zh/records/cifit.html'],
    ['zh/index.html', '友好城市', 'zh/'],
  ])('on %s finds %s', async (path, words, found) => {
    const { page, faults } = await open()
    await page.goto(siteUrl(path))
    await page
      .getByRole('button', { name: path.startsWith('zh') ? '搜索' : 'Search' })
      .first()
      .click()
    await page.locator('#localsearch-input').fill(words)
    const results = page.locator('#localsearch-list a.result')
    await results.first().waitFor()
    const links = await results.evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''))
    expect(
      links.some((link) => link.includes(found)),
      links.join('\n'),
    ).toBe(true)
    expect(faults).toEqual([])
    await page.context().close()
  })

  test('tells that there is nothing', async () => {
    const { page } = await open()
    await page.goto(siteUrl('index.html'))
    await page.getByRole('button', { name: 'Search' }).first().click()
    await page.locator('#localsearch-input').fill('zzzzqqqq')
    await page.getByText('No results for').waitFor()
    await page.context().close()
  })
})
