import { coverage } from '../../src/evidence/index.js'
import { bundledCollections, bundledRecords } from '../../src/generated/getters.js'
import type { CollectionName } from '../../src/index.js'
import { formatDate } from '../../src/index.js'
import type { Language } from '../words/language.js'
import { collectionNames, kindOf, modelOf } from '../words/model-words.js'
import { signs } from '../words/words.js'
import { html } from './html.js'
import { page } from './page.js'
import { recordLink } from './record-link.js'

/** Every record by collection, with the coverage of each collection. */
export function recordsIndexPage(language: Language): string {
  const n = bundledRecords.length
  const title = { en: 'Records', zh: '全部记录' }[language]
  const explore = { en: 'Open in the explorer', zh: '在数据浏览器中打开' }[language]
  const intro = {
    en: `All ${n} records, each with its own page.`,
    zh: `共${n}条记录，每条都有单独的页面。`,
  }[language]
  const sections = collectionNames.flatMap((name) => [
    `## ${modelOf(name).label[language]} {#${name}}`,
    coverageOf(name, language),
    `[${explore}](../explorer.md?collection=${name})`,
    html`<ul class="records">${bundledCollections[name].map((record) => {
      const kind = kindOf(record, language)
      return html`<li>${recordLink(record.id, language)}${kind && html` <span class="other">${kind}</span>`}</li>\n`
    })}</ul>`,
  ])
  return page({ title, description: intro, outline: 2 }, intro, ...sections)
}

/** The coverage of a collection, in a few sentences. */
export function coverageOf(name: CollectionName, language: Language): string {
  const { scope, complete, asOf } = coverage[name]
  const day = formatDate({ edtf: asOf }, language)
  const state = {
    en: `${complete ? 'Complete' : 'Incomplete'} as of ${day}.`,
    zh: complete ? `截至${day}完整。` : `尚不完整，截至${day}。`,
  }[language]
  return `${scope[language]}${signs[language].space}${state}`
}
