import { describe, expect, test } from 'vitest'
import { siteUrl, useBrowser } from './site.js'

describe('the language switch', () => {
  const open = useBrowser()

  test.each(['guides/dates.html', 'records/cifit-2022.html', 'api/open-xiamen/functions.html', 'explorer.html'])(
    'keeps the page: %s',
    async (path) => {
      const { page, faults } = await open({ viewport: { width: 1280, height: 800 } })
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
      expect(faults).toEqual([])
      await page.context().close()
    },
  )
})
