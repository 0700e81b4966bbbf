// npx tsx tools/measure-site.ts [-- --base /path/]: what `npm run docs` built, in Chromium with a processor four times slower:
// gzipped weight, first paint and blocking time (what tasks of over 50 ms take beyond them) of a page of each template
import { gzipSync } from 'node:zlib'
import { type Browser, chromium, type Response } from 'playwright-core'
import { inRoot } from '../build/places.js'
import { runScript } from '../build/run-script.js'
import { serveSite } from '../site/serve-site.js'
import { siteOptions } from '../site/site-options.js'
import { launchOptions } from '../test/chromium.mjs'

const TEMPLATES = [
  ...['index', 'answers/sister-cities', 'answers/2022', 'answers/forums', 'answers/figures', 'answers/people'],
  ...['answers/outside-pages', 'records/index', 'records/xiamen-netanya-sister-city', 'records/cifit-2022'],
  ...['records/foreign-affairs-2022', 'explorer', 'explorer.html?collection=ties&view=map', 'sources', 'download'],
  ...['dictionary', 'guides/evidence', 'api/index', 'api/open-xiamen/functions', 'api/open-xiamen/interfaces'],
  ...['api/open-xiamen/type-aliases', 'changelog', 'performance'],
]
const RUNS = 3
const SLOWER = 4

await runScript(async () => {
  const { base } = siteOptions('measure-site')
  const site = await serveSite(inRoot('site/.vitepress/dist'), base)
  const browser = await chromium.launch(launchOptions())
  console.log('| page | HTML KB | JS KB | CSS KB | first paint ms | blocking ms |\n|---|--:|--:|--:|--:|--:|')
  for (const template of TEMPLATES.flatMap((name) => [name, `zh/${name}`])) {
    const path = template.includes('.html') ? template : `${template}.html`
    const runs: Visit[] = []
    for (let run = 0; run < RUNS; run += 1) runs.push(await visit(browser, `${site.url}${path}`))
    // the least disturbed run: other programs only ever add
    const least = (of: 'paint' | 'blocking') => Math.round(Math.min(...runs.map((run) => run[of])))
    const { html, js, css } = runs[0] as Visit
    console.log(`| ${template} | ${html} | ${js} | ${css} | ${least('paint')} | ${least('blocking')} |`)
  }
  await browser.close()
  await site.close()
})

interface Visit {
  readonly html: number
  readonly js: number
  readonly css: number
  readonly paint: number
  readonly blocking: number
}

async function visit(browser: Browser, url: string): Promise<Visit> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } })
  const page = await context.newPage()
  const responses: Response[] = []
  page.on('response', (response) => responses.push(response))
  await page.addInitScript(() => {
    const seen = { paint: 0, blocking: 0 }
    Object.assign(globalThis, { seen })
    new PerformanceObserver((list) => {
      for (const { name, startTime } of list.getEntries()) if (/contentful/.test(name)) seen.paint = startTime
    }).observe({ type: 'paint', buffered: true })
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) seen.blocking += duration - 50
    }).observe({ type: 'longtask', buffered: true })
  })
  const session = await context.newCDPSession(page)
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER })
  await page.goto(url, { waitUntil: 'load' })
  await page.waitForTimeout(2000)
  const seen = await page.evaluate(() => (globalThis as unknown as { seen: Pick<Visit, 'paint' | 'blocking'> }).seen)
  const weight = async (kind: string) => {
    const bodies = responses.filter((one) => one.request().resourceType() === kind && one.ok())
    const sizes = await Promise.all(bodies.map(async (one) => gzipSync(await one.body()).length))
    return Math.round(sizes.reduce((sum, size) => sum + size, 0) / 1000)
  }
  const weights = { html: await weight('document'), js: await weight('script'), css: await weight('stylesheet') }
  await context.close()
  return { ...weights, ...seen }
}
