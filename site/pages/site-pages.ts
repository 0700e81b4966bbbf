import { readFileSync } from 'node:fs'
import path from 'node:path'
import { inRoot } from '../../build/places.js'
import { bundledRecords } from '../../src/generated/getters.js'
import { folderOf, type Language, languages } from '../words/language.js'
import { figuresPage } from './answers/figures.js'
import { forumsPage } from './answers/forums.js'
import { outsidePages } from './answers/outside-pages.js'
import { peoplePage } from './answers/people.js'
import { sisterCitiesPage } from './answers/sister-cities.js'
import { YEAR, yearPage } from './answers/year.js'
import { benchPage } from './bench-page.js'
import { dictionaryPage } from './dictionary-page.js'
import { downloadPage } from './download-page.js'
import { homePage } from './home-page.js'
import { page } from './page.js'
import { recordPage } from './record-page.js'
import { recordsIndexPage } from './records-index-page.js'
import { sourcesPage } from './sources-page.js'

const read = (file: string) => readFileSync(inRoot(file), 'utf8')

const ARCHITECTURE = page(
  { title: '架构', description: '代码仓库的结构，以及一项改动涉及哪些文件。' },
  '代码仓库的结构，以及一项改动涉及哪些文件：[Architecture](../architecture.md)（英文）。',
)

/** Every generated page, from the data, the benchmarks or a paper at the root, by path in docs/. */
export function sitePages(): Map<string, string> {
  const pages = languages.flatMap((language) =>
    Object.entries(pagesIn(language)).map(([name, text]) => [`${folderOf(language)}${name}.md`, text] as const),
  )
  return new Map(pages)
}

function pagesIn(language: Language): Readonly<Record<string, string>> {
  return {
    index: homePage(language),
    'answers/sister-cities': sisterCitiesPage(language),
    [`answers/${YEAR}`]: yearPage(language),
    'answers/forums': forumsPage(language),
    'answers/figures': figuresPage(language),
    'answers/people': peoplePage(language),
    'answers/outside-pages': outsidePages(language),
    download: downloadPage(language),
    dictionary: dictionaryPage(language),
    sources: sourcesPage(language),
    performance: benchPage(language, read('bench/RESULTS.md')),
    changelog: paperPage('CHANGELOG', 'changelog', language),
    'guides/adding-a-fact': paperPage('CONTRIBUTING', 'guides/adding-a-fact', language),
    // in English only, for contributors to the code
    ...(language === 'zh' && { architecture: ARCHITECTURE }),
    'records/index': recordsIndexPage(language),
    ...Object.fromEntries(bundledRecords.map((record) => [`records/${record.id}`, recordPage(record, language)])),
  }
}

/** A paper at the root of the repository as a page of the site; its links to docs/ become links to pages. */
function paperPage(paper: string, name: string, language: Language): string {
  const folder = path.posix.dirname(`${folderOf(language)}${name}`)
  return read(language === 'zh' ? `${paper}.zh.md` : `${paper}.md`).replace(
    /\]\(docs\/([^)]+)\)/g,
    (_, file: string) => `](${path.posix.relative(folder, file)})`,
  )
}
