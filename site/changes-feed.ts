import { addressOf } from './addresses.js'
import { html } from './pages/html.js'

/** The changelog as a feed, one item per release. */
export function changesFeed(changelog: string): string {
  const link = addressOf('changelog.html')
  const releases = changelog.split(/^## /m).slice(1)
  const items = releases.map((release) => {
    const [heading = '', ...lines] = release.split('\n')
    const [, version = heading] = /\[?([\w.-]+)\]?/.exec(heading) ?? []
    const day = /\d{4}-\d\d-\d\d/.exec(heading)?.[0]
    const date = day ? html`<pubDate>${new Date(day).toUTCString()}</pubDate>` : ''
    return html`<item><title>open-xiamen ${version}</title><link>${link}</link><guid isPermaLink="false">open-xiamen-${version}</guid>${date}<description>${lines.join('\n').trim()}</description></item>\n`
  })
  return html`<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0"><channel><title>open-xiamen: changes</title><link>${link}</link><description>What changed in the data and the package, release by release.</description>
${items}</channel></rss>
`.text
}
