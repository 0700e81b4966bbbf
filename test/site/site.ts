import { readdirSync } from 'node:fs'
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, inject } from 'vitest'
import { inRoot } from '../../build/places.js'
import { launchOptions } from '../chromium.mjs'

declare module 'vitest' {
  interface ProvidedContext {
    /** The address of the site, with its base. */
    site: string
  }
}

/** The base path of the site in tests. */
export const BASE = '/any/path/'

export const dist = inRoot('site/.vitepress/dist')

/** Every page, as a path below the base. */
export function pagesOfSite(): string[] {
  return readdirSync(dist, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.html') && file !== '404.html')
    .sort()
}

/** A browser for the tests of a file, with pages that record errors. */
export function useBrowser(): (options?: BrowserContextOptions) => Promise<{ page: Page; faults: string[] }> {
  let browser: Browser
  beforeAll(async () => {
    browser = await chromium.launch(launchOptions())
  })
  afterAll(() => browser.close())
  return async (options) => {
    const context = await browser.newContext(options)
    const page = await context.newPage()
    return { page, faults: noteFaults(page) }
  }
}

/** Records console errors, script errors, failed requests and error responses. */
function noteFaults(page: Page): string[] {
  const faults: string[] = []
  const note = (what: string) => faults.push(`${page.url()}: ${what}`)
  page.on('console', (message) => ['error', 'warning'].includes(message.type()) && note(message.text()))
  page.on('pageerror', (error) => note(String(error)))
  page.on('requestfailed', (request) => {
    const failure = request.failure()?.errorText
    // a request that was cancelled when the test went to the next page
    if (failure !== 'net::ERR_ABORTED') note(`${request.url()} ${failure}`)
  })
  page.on('response', (response) => response.status() >= 400 && note(`${response.url()} ${response.status()}`))
  return faults
}

export const siteUrl = (path: string): string => `${inject('site')}${path}`
