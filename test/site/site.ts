import { type BrowserContext, type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import { test as anyTest, expect, inject } from 'vitest'
import { launchOptions } from '../chromium.mjs'

declare module 'vitest' {
  interface ProvidedContext {
    /** The address of the site, with its base. */
    site: string
  }
}

export const siteUrl = (path: string): string => `${inject('site')}${path}`

/** A test with a browser: `open` opens an empty page, and at the end of the test no page may have had a fault. */
export const test = anyTest
  // biome-ignore lint/correctness/noEmptyPattern: a fixture names the others that it needs
  .extend('browser', { scope: 'file' }, async ({}, { onCleanup }) => {
    const browser = await chromium.launch(launchOptions())
    onCleanup(() => browser.close())
    return browser
  })
  .extend('open', ({ browser }, { onCleanup }) => {
    const contexts: BrowserContext[] = []
    const faults: string[] = []
    onCleanup(async () => {
      for (const context of contexts) await context.close()
      expect(faults).toEqual([])
    })
    return async (options: BrowserContextOptions = { viewport: { width: 1280, height: 900 } }) => {
      const context = await browser.newContext(options)
      contexts.push(context)
      const page = await context.newPage()
      noteFaults(page, faults)
      return page
    }
  })

/** Records console errors, script errors, failed requests and error responses. */
function noteFaults(page: Page, faults: string[]): void {
  const note = (what: string) => faults.push(`${page.url()}: ${what}`)
  page.on('console', (message) => ['error', 'warning'].includes(message.type()) && note(message.text()))
  page.on('pageerror', (error) => note(String(error)))
  page.on('requestfailed', (request) => {
    const failure = request.failure()?.errorText
    // a request that was cancelled when the test went to the next page
    if (failure !== 'net::ERR_ABORTED') note(`${request.url()} ${failure}`)
  })
  page.on('response', (response) => response.status() >= 400 && note(`${response.url()} ${response.status()}`))
}
