import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { inRoot } from '../build/places.js'
import { addressOf, home } from './addresses.js'
import { changesFeed } from './changes-feed.js'
import { titleIn } from './markdown.js'
import { markdownTwin } from './markdown-twin.js'
import { sisterCitiesCsv } from './pages/answers/sister-cities.js'

/** Writes the files next to the pages: the data files, a Markdown twin of each page, and the feed of changes. */
export function writeMachineFiles(dist: string): void {
  cpSync(inRoot('dist/data'), `${dist}/data`, { recursive: true })
  writeFileSync(`${dist}/data/sister-cities.csv`, sisterCitiesCsv())
  const docs = inRoot('docs')
  const pages = readdirSync(docs, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.md') && !file.startsWith('public/'))
    .sort()
  for (const file of pages) {
    const target = `${dist}/${file}`
    mkdirSync(path.dirname(target), { recursive: true })
    writeFileSync(target, markdownTwin(readFileSync(`${docs}/${file}`, 'utf8')))
  }
  writeFileSync(
    `${dist}/robots.txt`,
    `User-agent: *\nAllow: /\n${home ? `Sitemap: ${addressOf('sitemap.xml')}\n` : ''}`,
  )
  writeFileSync(`${dist}/llms.txt`, llmsText(pages))
  // like a sitemap, a feed must have absolute addresses
  if (home) writeFileSync(`${dist}/changes.xml`, changesFeed(readFileSync(inRoot('CHANGELOG.md'), 'utf8')))
}

/** llms.txt, the entry point for language models: the pages as Markdown. */
function llmsText(pages: readonly string[]): string {
  const entry = (file: string) => {
    const text = readFileSync(inRoot(`docs/${file}`), 'utf8')
    const title = titleIn(text) ?? file
    const description = /^description: "(.*)"$/m.exec(text)?.[1]
    return `- [${title}](${addressOf(file)})${description ? `: ${description.replaceAll('\\"', '"')}` : ''}`
  }
  const of = (test: RegExp) => pages.filter((file) => test.test(file)).map(entry)
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
