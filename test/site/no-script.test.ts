import { describe, expect, test } from 'vitest'
import { events } from '../../src/index.js'
import { siteUrl, useBrowser } from './site.js'

describe('without scripts', () => {
  const open = useBrowser()

  test.each([
    ['index.html', 'Every field of every record'],
    ['guides/evidence.html', 'text position selector'],
    ['zh/records/xiamen-netanya-sister-city.html', '正式结为国际友城'],
    ['sources.html', 'back at least one record'],
    ['explorer.html', events[0]?.name.en ?? ''],
  ])('%s shows its content', async (path, text) => {
    const { page } = await open({ javaScriptEnabled: false })
    await page.goto(siteUrl(path))
    expect(await page.getByText(text).first().isVisible()).toBe(true)
    await page.context().close()
  })
})
