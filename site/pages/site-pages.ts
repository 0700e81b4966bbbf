import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Dictionary } from '../../../scripts/files/read-dictionary.js'
import { collections } from '../../../src/main-entry/collections.js'
import { collectionNames } from '../../../src/references/collection-names.js'
import { folderOf, type Language, languages } from '../words/language.js'
import { performancePage, sizePage } from './bench-pages.js'
import { copiedPage } from './copied-page.js'
import { dictionaryPage } from './dictionary-page.js'
import { homePage } from './home-page.js'
import { recordPage, recordPath } from './record-page.js'
import { recordsIndexPage } from './records-index-page.js'
import { sourcesPage } from './sources-page.js'

const read = (file: string) => readFileSync(fileURLToPath(new URL(`../../../${file}`, import.meta.url)), 'utf8')

/** Every page that is made of the data, of the benchmarks or of a paper at the root, by its path in docs/. */
export function sitePages(dictionary: Dictionary): Map<string, string> {
  return new Map(languages.flatMap((language) => pagesIn(language, dictionary)))
}

function pagesIn(language: Language, dictionary: Dictionary): [string, string][] {
  const folder = folderOf(language)
  const paper = (name: string) => read(language === 'zh' ? `${name}.zh.md` : `${name}.md`)
  const results = read('bench/RESULTS.md')
  return [
    [`${folder}index.md`, homePage(language)],
    [`${folder}dictionary.md`, dictionaryPage(language, dictionary)],
    [`${folder}sources.md`, sourcesPage(language)],
    [`${folder}performance.md`, performancePage(language, results)],
    [`${folder}size.md`, sizePage(language, read('bench/LOAD.md'), results, read('bench/HEAP.md'))],
    [`${folder}changelog.md`, copiedPage(paper('CHANGELOG'), 'changelog.md')],
    [`${folder}guides/adding-a-fact.md`, copiedPage(paper('CONTRIBUTING'), 'guides/adding-a-fact.md')],
    [`${folder}records/index.md`, recordsIndexPage(language)],
    ...collectionNames.flatMap((name) =>
      collections[name].map((record): [string, string] => [
        recordPath(record.id, language),
        recordPage(name, record, language, dictionary),
      ]),
    ),
  ]
}
