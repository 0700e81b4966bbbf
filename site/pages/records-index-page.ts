import { collections } from '../../../src/main-entry/collections.js'
import { label } from '../../../src/query/label.js'
import { collectionNames } from '../../../src/references/collection-names.js'
import type { Language } from '../words/language.js'
import { pageWords } from '../words/page-words.js'
import { collectionWords, wordFor } from '../words/vocabulary.js'
import { html } from './html.js'
import { block, page } from './page.js'

/** Every record, collection by collection. */
export function recordsIndexPage(language: Language): string {
  const all = collectionNames.reduce((sum, name) => sum + collections[name].length, 0)
  const intro = pageWords.recordsOf[language].replace('{n}', String(all))
  const sections = collectionNames.flatMap((name) => [
    `## ${collectionWords[name][language]} {#${name}}`,
    `[${pageWords.explore[language]}](../explorer.md?collection=${name})`,
    block(
      html`<ul class="records">${collections[name].map((record) => {
        const kind = 'kind' in record ? wordFor(name, 'kind', record.kind)?.[language] : undefined
        return html`<li><a href="./${record.id}.html">${label(record, language)}</a>${kind ? html` <span class="other">${kind}</span>` : html``}</li>\n`
      })}</ul>`,
    ),
  ])
  return page(
    { title: pageWords.records[language], description: intro, outline: 2, editLink: false },
    `# ${pageWords.records[language]}`,
    intro,
    ...sections,
  )
}
