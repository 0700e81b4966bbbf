import type { Dictionary } from '../../../scripts/files/read-dictionary.js'
import { cite } from '../../../src/cite/cite.js'
import { citedPage } from '../../../src/cli/output/cited-page.js'
import { type Corroboration, corroborationFor, type Evidence, evidenceFor } from '../../../src/evidence/index.js'
import { formatFigure } from '../../../src/query/format-figure.js'
import { label } from '../../../src/query/label.js'
import { type Relation, related } from '../../../src/query/related.js'
import type { AnyRecord, CollectionName } from '../../../src/types/dataset.js'
import { folderOf, type Language } from '../words/language.js'
import { pageWords } from '../words/page-words.js'
import { collectionWords, wordFor } from '../words/vocabulary.js'
import { fieldValue, tagOf } from './field-value.js'
import { type Html, html } from './html.js'
import { htmlTable } from './html-table.js'
import { block, page, plain } from './page.js'
import { recordLink } from './record-link.js'
import { recordSnippet } from './record-snippet.js'

/** The page of one record: what it says, what refers to it, and the whole trail of its evidence. */
export function recordPage(
  collection: CollectionName,
  record: AnyRecord,
  language: Language,
  dictionary: Dictionary,
): string {
  const title = label(record, language)
  const word = (name: keyof typeof pageWords) => pageWords[name][language]
  const heading = (name: keyof typeof pageWords) => `## ${word(name)} {#${name}}`
  const passages = evidenceFor(record.id)
  const pages = corroborationFor(record.id)
  const sections: (string | Html)[] = [
    `# ${plain(title)}`,
    block(summary(collection, record, language)),
    heading('fields'),
    block(fieldTable(collection, record, passages, language, dictionary)),
  ]
  const { referredBy } = related(record.id)
  if (referredBy.length > 0) {
    sections.push(heading('referredBy'), block(relationList(referredBy, language, dictionary)))
  }
  sections.push(heading('evidence'))
  if (passages.length > 0) {
    sections.push(block(evidenceTable(passages, language)), word('evidenceNote'))
  } else sections.push(pages.length > 0 ? word('outsideOnly') : word('registerPlace'))
  if (pages.length > 0) {
    sections.push(heading('outside'), word('outsideNote'), block(outsideTable(pages, language)))
  }
  sections.push(heading('cite'), `\`\`\`text\n${citation(record, pages, language)}\n\`\`\``)
  sections.push(heading('use'), `\`\`\`ts\n${recordSnippet(record, language)}\n\`\`\``)
  return page(
    {
      title,
      description: `${collectionWords[collection][language]}: ${title} (${record.id})`,
      outline: 2,
      editLink: false,
      prev: false,
      next: false,
    },
    ...sections,
  )
}

function summary(collection: CollectionName, record: AnyRecord, language: Language): Html {
  const other = language === 'en' ? 'zh' : 'en'
  const kind = 'kind' in record ? wordFor(collection, 'kind', record.kind)?.[language] : undefined
  const number = record.type === 'figure' ? html`<p class="number">${formatFigure(record, language)}</p>` : html``
  return html`<p class="other-name" lang="${tagOf(other)}">${label(record, other)}</p>${number}
<p class="badges"><a href="./index.html#${collection}">${collectionWords[collection][language]}</a>${kind ? html` <span>${kind}</span>` : html``} <code>${record.id}</code></p>`
}

function fieldTable(
  collection: CollectionName,
  record: AnyRecord,
  passages: readonly Evidence[],
  language: Language,
  dictionary: Dictionary,
): Html {
  const open = 'openLists' in record ? (record.openLists ?? []) : []
  const rows = Object.entries(record)
    .filter(([name, value]) => value !== undefined && !['id', 'type', 'openLists'].includes(name))
    .filter(([, value]) => !(Array.isArray(value) && value.length === 0))
    .map(([name, value]) => {
      const numbers = passages.flatMap(({ fields }, at) => (fields.includes(name) ? [at + 1] : []))
      const links = numbers.map((number) => html` <a class="passage" href="#passage-${number}">[${number}]</a>`)
      const others = open.includes(name) ? html`<p class="other">${pageWords.open[language]}</p>` : html``
      const meaning = dictionary.field(collection, [name])[language]
      return html`<tr><th scope="row"><code>${name}</code><span class="meaning">${meaning}</span></th><td>${fieldValue(collection, name, value, language)}${others}</td><td>${links}</td></tr>\n`
    })
  const word = (name: keyof typeof pageWords) => pageWords[name][language]
  return htmlTable([word('field'), word('value'), word('evidence')], rows, 'fields')
}

/** Each record once, with everything that this one is to it. */
function relationList(relations: readonly Relation[], language: Language, dictionary: Dictionary): Html {
  const byRecord = new Map<string, Relation[]>()
  for (const relation of relations) {
    byRecord.set(relation.record.id, [...(byRecord.get(relation.record.id) ?? []), relation])
  }
  const role = ({ collection, role: as }: Relation) =>
    wordFor(collection, 'participants.role', as)?.[language] ?? dictionary.field(collection, [as])[language]
  const items = [...byRecord].map(([id, held]) => {
    const collection = held[0] ? collectionWords[held[0].collection][language] : ''
    return html`<li>${recordLink(id, language)} <span class="other">${[collection, ...held.map(role)].join(' · ')}</span></li>`
  })
  return html`<ul class="relations">${items}</ul>`
}

function evidenceTable(passages: readonly Evidence[], language: Language): Html {
  const word = (name: keyof typeof pageWords) => pageWords[name][language]
  const rows = passages.map(({ fields, source, start, end, from, to, basis, note }, at) => {
    const wording = from === to ? html`<q>${from}</q>` : html`<q>${from}</q> … <q>${to}</q>`
    return html`<tr id="passage-${at + 1}"><td>${at + 1}</td><td>${fields.map((field) => html`<code>${field}</code> `)}</td><td><a href="../sources.html#${source}">${start}–${end}</a><span class="meaning">${recordLink(source, language)}</span></td><td class="wording" lang="zh-Hans">${wording}</td><td>${wordFor('', 'basis', basis)?.[language]}${note ? html`<p class="note" lang="en">${note}</p>` : html``}</td></tr>\n`
  })
  return htmlTable(['#', word('supports'), word('position'), word('wording'), word('basis')], rows, 'evidence')
}

function outsideTable(pages: readonly Corroboration[], language: Language): Html {
  const word = (name: keyof typeof pageWords) => pageWords[name][language]
  const rows = pages.map(
    ({ fields, agrees, value, note, url, title, publisher, published, consulted }) =>
      html`<tr><td>${fields.map((field) => html`<code>${field}</code> `)}</td><td>${wordFor('corroboration', 'agrees', agrees)?.[language]}</td><td>${value ? html`<code>${value}</code>` : html``}${note ? html`<p class="note" lang="en">${note}</p>` : html``}</td><td><a href="${url}" rel="noopener">${title}</a>, ${publisher}${published ? `, ${published}` : ''} <span class="other">(${word('consulted')} ${consulted})</span></td></tr>\n`,
  )
  return htmlTable([word('supports'), word('agreement'), word('says'), word('page')], rows, 'outside')
}

/** Of the article; of a record of the register, its pages, or the package where it has none. */
function citation(record: AnyRecord, pages: readonly Corroboration[], language: Language): string {
  if (record.type === 'source' || record.sources.length > 0) {
    const texts = [cite(record, 'text'), cite(record, 'gb-t-7714')]
    return (language === 'zh' ? texts.reverse() : texts).join('\n')
  }
  if (pages.length > 0) return pages.map(citedPage).join('\n')
  return `open-xiamen, record "${record.id}". https://www.npmjs.com/package/open-xiamen`
}

/** Where the page of a record stands, as a path in the site. */
export function recordPath(id: string, language: Language): string {
  return `${folderOf(language)}records/${id}.md`
}
