import { coverage } from '../../src/evidence/index.js'
import { bundledCollections, bundledRecords } from '../../src/generated/getters.js'
import type { CollectionName } from '../../src/index.js'
import { formatDate } from '../../src/index.js'
import type { Language } from '../words/language.js'
import { collectionNames, kindOf, modelOf } from '../words/model-words.js'
import { pageWord } from '../words/page-words.js'
import { signs } from '../words/words.js'
import { html } from './html.js'
import { page } from './page.js'
import { recordLink } from './record-link.js'

/** Every record by collection, with the coverage of each collection. */
export function recordsIndexPage(language: Language): string {
  const intro = pageWord('recordsOf', language, { n: bundledRecords.length })
  const sections = collectionNames.flatMap((name) => [
    `## ${modelOf(name).label[language]} {#${name}}`,
    coverageOf(name, language),
    `[${pageWord('explore', language)}](../explorer.md?collection=${name})`,
    html`<ul class="records">${bundledCollections[name].map((record) => {
      const kind = kindOf(record, language)
      return html`<li>${recordLink(record.id, language)}${kind ? html` <span class="other">${kind}</span>` : ''}</li>\n`
    })}</ul>`,
  ])
  return page({ title: pageWord('records', language), description: intro, outline: 2 }, intro, ...sections)
}

/** The coverage of a collection, in a few sentences. */
export function coverageOf(name: CollectionName, language: Language): string {
  const { scope, complete, asOf } = coverage[name]
  const state = pageWord(complete ? 'complete' : 'incomplete', language, {
    day: formatDate({ edtf: asOf }, language),
  })
  return `${scope[language]}${signs[language].space}${state}`
}
