// npm run docs:preview [-- --base /path/]: shows the site that `npm run docs` built, to this machine only
import { existsSync } from 'node:fs'
import { inRoot } from '../build/places.js'
import { runScript } from '../build/run-script.js'
import { serveSite } from './serve-site.js'
import { siteOptions } from './site-options.js'

const dist = inRoot('site/.vitepress/dist')

await runScript(async () => {
  const { base, port } = siteOptions('docs:preview')
  if (!existsSync(`${dist}/index.html`))
    throw new RangeError('docs:preview: expected a site, found none; run npm run docs first')
  const { url } = await serveSite(dist, base, port)
  console.log(`the site is at ${url}`)
})
