import { expect } from 'vitest'
import { siteUrl, test } from './site.js'

test.for(['guides/dates.html', 'records/cifit-2022.html', 'api/open-xiamen/functions.html', 'explorer.html'])(
  'the language switch keeps the page: %s',
  async (path, { open }) => {
    const page = await open()
    await page.goto(siteUrl(path))
    await page.getByRole('button', { name: 'Change language' }).hover()
    await page.getByRole('link', { name: '简体中文' }).first().click()
    await page.waitForURL(`**/zh/${path}`)
    // the address changes before the new page is shown
    await expect.poll(() => page.evaluate(() => document.documentElement.lang), { timeout: 15_000 }).toBe('zh-Hans')
    expect(await page.locator('h1').first().textContent()).not.toBe('')
    await page.getByRole('button', { name: '切换语言' }).hover()
    await page.getByRole('link', { name: 'English' }).first().click()
    await page.waitForURL(siteUrl(path))
  },
)
