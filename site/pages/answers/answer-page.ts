import { dataFolder, type Language } from '../../words/language.js'
import { type Html, html, joined } from '../html.js'
import { page } from '../page.js'
import { recordLink } from '../record-link.js'

/** A page whose first sentence is the answer. */
export function answerPage(title: string, answer: string, ...blocks: readonly (string | Html)[]): string {
  return page({ title, description: answer, aside: false }, html`<p class="lede">${answer}</p>`, ...blocks)
}

/** Links from an answer to files, and to the explorer with the filters of a query. */
export function ways(...links: readonly Html[]): Html {
  return html`<p class="downloads">${joined(links, ' · ')}</p>`
}

export function fileLink(file: string, language: Language, text = file): Html {
  return html`<a href="${dataFolder(language)}${file}" download>↓ ${text}</a>`
}

export function explorerLink(query: string, language: Language): Html {
  return html`<a href="../explorer.html?${query}">${{ en: 'Filter in the explorer', zh: '在数据浏览器中筛选' }[language]}</a>`
}

/** A link from an answer to the page of a record. */
export function linkTo(id: string, language: Language): Html {
  return recordLink(id, language, '../records/')
}
