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
import { recordPage, recordPath } from './record-page.js'
import { recordsIndexPage } from './records-index-page.js'
import { sourcesPage } from './sources-page.js'

const read = (file: string) => readFileSync(inRoot(file), 'utf8')

const ARCHITECTURE = page(
  { title: '架构', description: '代码仓库的结构，以及一项改动涉及哪些文件。' },
  '代码仓库的结构，以及一项改动涉及哪些文件：[Architecture](../architecture.md)（英文）。',
)

/** The answer pages, by name in answers/. */
const ANSWERS: Readonly<Record<string, (language: Language) => string>> = {
  'sister-cities': sisterCitiesPage,
  [YEAR]: yearPage,
  forums: forumsPage,
  figures: figuresPage,
  people: peoplePage,
  'outside-pages': outsidePages,
}

/** Every generated page, from the data, the benchmarks or a paper at the root, by path in docs/. */
export function sitePages(): Map<string, string> {
  return new Map(languages.flatMap(pagesIn))
}

function pagesIn(language: Language): [string, string][] {
  const folder = folderOf(language)
  const paper = (name: string) => read(language === 'zh' ? `${name}.zh.md` : `${name}.md`)
  return [
    [`${folder}index.md`, homePage(language)],
    ...Object.entries(ANSWERS).map(([name, pageIn]): [string, string] => [
      `${folder}answers/${name}.md`,
      pageIn(language),
    ]),
    [`${folder}download.md`, downloadPage(language)],
    [`${folder}dictionary.md`, dictionaryPage(language)],
    [`${folder}sources.md`, sourcesPage(language)],
    [`${folder}performance.md`, benchPage(language, read('bench/RESULTS.md'))],
    [`${folder}changelog.md`, copiedPage(paper('CHANGELOG'), `${folder}changelog.md`)],
    [`${folder}guides/adding-a-fact.md`, copiedPage(paper('CONTRIBUTING'), `${folder}guides/adding-a-fact.md`)],
    // in English only, for contributors to the code
    ...(language === 'zh' ? ([['zh/architecture.md', ARCHITECTURE]] as [string, string][]) : []),
    [`${folder}records/index.md`, recordsIndexPage(language)],
    ...bundledRecords.map((record): [string, string] => [
      recordPath(record.id, language),
      recordPage(record, language),
    ]),
  ]
}

/** A Markdown file from the root of the repository as a page of the site; its links to docs/ become links to pages. */
function copiedPage(markdown: string, target: string): string {
  return markdown.replace(/\]\(docs\/([^)]+)\)/g, (_, file: string) => {
    // a Chinese paper links to docs/zh/
    const relative = path.posix.relative(path.posix.dirname(target), file)
    return `](${relative.startsWith('.') ? relative : `./${relative}`})`
  })
}
