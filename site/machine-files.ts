import { cpSync, readdirSync, readFileSync } from 'node:fs'
import { inRoot } from '../build/places.js'
import { writeFiles } from '../build/write-files.js'
import { addressOf, home } from './addresses.js'
import { changesFeed } from './changes-feed.js'
import { titleIn } from './markdown.js'
import { markdownTwin } from './markdown-twin.js'
import { sisterCitiesCsv } from './pages/answers/sister-cities.js'

/** Writes the files next to the pages: the data files, a Markdown twin of each page, and the feed of changes. */
export function writeMachineFiles(dist: string): void {
  const docs = inRoot('docs')
  const pages = readdirSync(docs, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.md') && !file.startsWith('public/'))
    .sort()
    .map((file) => [file, readFileSync(`${docs}/${file}`, 'utf8')] as const)
  cpSync(inRoot('dist/data'), `${dist}/data`, { recursive: true })
  const files: readonly (readonly [string, string])[] = [
    ...pages.map(([file, text]) => [file, markdownTwin(text)] as const),
    ['data/sister-cities.csv', sisterCitiesCsv()],
    ['robots.txt', `User-agent: *\nAllow: /\n${home ? `Sitemap: ${addressOf('sitemap.xml')}\n` : ''}`],
    ['llms.txt', llmsText(pages)],
    // like a sitemap, a feed must have absolute addresses
    ...(home ? [['changes.xml', changesFeed(readFileSync(inRoot('CHANGELOG.md'), 'utf8'))] as const] : []),
  ]
  writeFiles(dist, new Map(files))
}

/** llms.txt, the entry point for language models: the pages as Markdown. */
function llmsText(pages: readonly (readonly [file: string, text: string])[]): string {
  const of = (test: RegExp) =>
    pages
      .filter(([file]) => test.test(file))
      .map(([file, text]) => {
        const description = /^description: "(.*)"$/m.exec(text)?.[1]?.replaceAll('\\"', '"')
        return `- [${titleIn(text) ?? file}](${addressOf(file)})${description ? `: ${description}` : ''}`
      })
  const sections: readonly [string, readonly string[]][] = [
    ['Answers', of(/^answers\//)],
    ['Guides', of(/^(get-started|versioning|guides\/.*)\.md$/)],
    ['Data', of(/^(download|dictionary|sources|records\/index)\.md$/)],
    ['API', of(/^api\/index\.md$/)],
    ['Optional', [`- [In Chinese 中文](${addressOf('zh/index.md')})`, ...of(/^changelog\.md$/)]],
  ]
  return `# open-xiamen

> Xiamen's international exchanges as open data in English and Chinese: sister cities, events, forums and quoted figures, with the sources of every fact.

The page of a record is at records/<id>.md; all records are listed in ${addressOf('records/index.md')}.

${sections.map(([name, entries]) => `## ${name}\n\n${entries.join('\n')}`).join('\n\n')}
`
}
