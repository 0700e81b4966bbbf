// npm run docs:preview [-- --base /path/]: shows the site that `npm run docs` built, to this machine only
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { runScript } from './run-script.js'
import { serveSite } from './site/serve-site.js'
import { siteOptions } from './site/site-options.js'

const dist = fileURLToPath(new URL('../docs/.vitepress/dist', import.meta.url))

await runScript(async () => {
  const { base, port } = siteOptions('docs:preview')
  if (!existsSync(`${dist}/index.html`))
    throw new RangeError('docs:preview: expected a site, found none; run npm run docs first')
  const { url } = await serveSite(dist, base, port)
  console.log(`the site is at ${url}`)
})
