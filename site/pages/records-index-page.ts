import { formatDate } from '../../src/dates/format-date.js'
import { coverage } from '../../src/generated/entries.js'
import { bundledCollections, bundledRecords } from '../../src/generated/getters.js'
import type { CollectionName } from '../../src/generated/types.js'
import { label } from '../../src/query/label.js'
import type { Language } from '../words/language.js'
import { collectionNames, kindOf, modelOf } from '../words/model-words.js'
import { fill, pageWords } from '../words/page-words.js'
import { html } from './html.js'
import { block, page } from './page.js'

/** Every record, collection by collection, with what each collection covers. */
export function recordsIndexPage(language: Language): string {
  const intro = fill(pageWords.recordsOf[language], { n: bundledRecords.length })
  const sections = collectionNames.flatMap((name) => [
    `## ${modelOf(name).label[language]} {#${name}}`,
    coverageOf(name, language),
    `[${pageWords.explore[language]}](../explorer.md?collection=${name})`,
    block(
      html`<ul class="records">${bundledCollections[name].map((record) => {
        const kind = kindOf(record, language)
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

/** What a collection covers, in a few sentences. */
export function coverageOf(name: CollectionName, language: Language): string {
  const { scope, complete, asOf } = coverage[name]
  const state = fill(pageWords[complete ? 'complete' : 'incomplete'][language], {
    day: formatDate({ edtf: asOf }, language),
  })
  return `${scope[language]}${language === 'en' ? ' ' : ''}${state}`
}
