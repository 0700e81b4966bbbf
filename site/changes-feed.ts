import { addressOf } from './addresses.js'

/** The changelog as a feed, an item a release. */
export function changesFeed(changelog: string): string {
  const releases = changelog.split(/^## /m).slice(1)
  const items = releases.map((release) => {
    const [heading = '', ...lines] = release.split('\n')
    const [, version = heading] = /\[?([\w.-]+)\]?/.exec(heading) ?? []
    const day = /\d{4}-\d\d-\d\d/.exec(heading)?.[0]
    const date = day ? `<pubDate>${new Date(`${day}T00:00:00Z`).toUTCString()}</pubDate>` : ''
    return `<item><title>${escaped(`open-xiamen ${version}`)}</title><link>${addressOf('changelog.html')}</link><guid isPermaLink="false">open-xiamen-${escaped(version)}</guid>${date}<description>${escaped(lines.join('\n').trim())}</description></item>`
  })
  return `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0"><channel><title>open-xiamen: changes</title><link>${addressOf('changelog.html')}</link><description>What changed in the data and the package, release by release.</description>
${items.join('\n')}
</channel></rss>
`
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
