import { cite } from '../../src/cite/cite.js'
import { evidenceFor } from '../../src/evidence/evidence-for.js'
import { speaksOf } from '../../src/evidence/speaks-of.js'
import { getSource } from '../../src/generated/getters.js'
import type { AnyRecord, Evidence } from '../../src/generated/types.js'
import { participantRole } from '../../src/model/event.js'
import { agreement } from '../../src/model/evidence.js'
import type { RecordModel } from '../../src/model/field.js'
import { fieldsOf } from '../../src/model/index.js'
import { basis as basisWords } from '../../src/model/shared.js'
import { fieldsWithin } from '../../src/model/walk.js'
import { formatFigure } from '../../src/query/format-figure.js'
import { label } from '../../src/query/label.js'
import { type Relation, related } from '../../src/query/related.js'
import { folderOf, type Language } from '../words/language.js'
import { kindOf, modelOf, wordFor } from '../words/model-words.js'
import { pageWords } from '../words/page-words.js'
import { fieldValue, otherThan, tagOf } from './field-value.js'
import { type Html, html, prose } from './html.js'
import { htmlTable } from './html-table.js'
import { block, page, plain } from './page.js'
import { recordLink } from './record-link.js'

/** The page of one record: what it says, what refers to it, and what each source says of it. */
export function recordPage(record: AnyRecord, language: Language): string {
  const model = modelOf(record.type)
  const title = label(record, language)
  const heading = (name: keyof typeof pageWords) => `## ${pageWords[name][language]} {#${name}}`
  const entries = evidenceFor(record.id)
  const { referredBy } = related(record.id)
  const citations = [cite(record, 'text'), cite(record, 'gb-t-7714')]
  return page(
    {
      title,
      description: `${model.label[language]}: ${title} (${record.id})`,
      outline: 2,
      editLink: false,
      prev: false,
      next: false,
    },
    `# ${plain(title)}`,
    block(summary(model, record, language)),
    heading('fields'),
    block(fieldTable(model, record, entries, language)),
    ...(referredBy.length > 0 ? [heading('referredBy'), block(relationList(referredBy, language))] : []),
    heading('evidence'),
    entries.length > 0 ? block(evidenceTable(model, entries, language)) : pageWords.speaksForItself[language],
    entries.some(({ document }) => document !== undefined) ? pageWords.evidenceNote[language] : undefined,
    heading('cite'),
    `\`\`\`text\n${(language === 'zh' ? citations.reverse() : citations).join('\n\n')}\n\`\`\``,
    heading('use'),
    `\`\`\`ts\n${snippet(model, record, language)}\n\`\`\``,
  )
}

function summary(model: RecordModel, record: AnyRecord, language: Language): Html {
  const other = otherThan(language)
  const kind = kindOf(record, language)
  const number = record.type === 'figure' ? html`<p class="number">${formatFigure(record, language)}</p>` : html``
  return html`<p class="other-name" lang="${tagOf(other)}">${label(record, other)}</p>${number}
<p class="badges"><a href="./index.html#${model.collection}">${model.label[language]}</a>${kind ? html` <span>${kind}</span>` : html``} <code>${record.id}</code></p>`
}

const ELSEWHERE = ['id', 'type', 'openLists', 'disputed']

function fieldTable(model: RecordModel, record: AnyRecord, entries: readonly Evidence[], language: Language): Html {
  const { openLists = [], disputed = [], ...values } = record as { openLists?: string[]; disputed?: string[] }
  const remark = (text: string) => html`<p class="other">${text}</p>`
  const rows = Object.entries(fieldsOf(model)).flatMap(([name, { shape, means }]) => {
    const value: unknown = (values as Readonly<Record<string, unknown>>)[name]
    if (value === undefined || ELSEWHERE.includes(name)) return []
    const numbers = entries.flatMap((entry, at) => (speaksOf(entry, name) ? [at + 1] : []))
    const links = numbers.map((number) => html` <a class="passage" href="#evidence-${number}">[${number}]</a>`)
    const remarks = [
      ...(openLists.includes(name) ? [remark(pageWords.open[language])] : []),
      ...(disputed.includes(name) ? [remark(pageWords.disputed[language])] : []),
    ]
    return html`<tr><th scope="row"><code>${name}</code><span class="meaning">${prose(means[language])}</span></th><td>${fieldValue(shape, value, language)}${remarks}</td><td>${links}</td></tr>\n`
  })
  return htmlTable([pageWords.field[language], pageWords.value[language], pageWords.evidence[language]], rows, 'fields')
}

/** Each record once, with everything that this one is to it. */
function relationList(relations: readonly Relation[], language: Language): Html {
  const ids = [...new Set(relations.map(({ record }) => record.id))]
  const items = ids.map((id) => {
    const held = relations.filter(({ record }) => record.id === id)
    const collections = new Set(held.map(({ collection }) => modelOf(collection).label[language]))
    return html`<li>${recordLink(id, language)} <span class="other">${[...collections, ...held.map((one) => roleOf(one, language))].join(' · ')}</span></li>`
  })
  return html`<ul class="relations">${items}</ul>`
}

/** The role of a participant, else what the field means that refers. */
function roleOf({ collection, role }: Relation, language: Language): string {
  const field = fieldsWithin(fieldsOf(modelOf(collection))).find(({ path }) => path.at(-1) === role)?.field
  return field?.means[language] ?? wordFor(participantRole, role, language)
}

function evidenceTable(model: RecordModel, entries: readonly Evidence[], language: Language): Html {
  const rows = entries.map((entry, at) => {
    const { fields, agrees, basis, with: others = [], note } = entry
    const together = others.map((id) => html` ${pageWords.with[language]} ${recordLink(id, language)}`)
    const remark = note ? html`<p class="note">${note[language]}</p>` : html``
    return html`<tr id="evidence-${at + 1}"><td>${at + 1}</td><td>${fields.map((field) => html`<code>${field}</code> `)}</td><td>${wordFor(agreement, agrees, language)}${said(model, entry, language)}</td><td>${whereOf(entry, language)}</td><td>${wordFor(basisWords, basis, language)}${together}${remark}</td></tr>\n`
  })
  const heads = (['fields', 'says', 'source', 'basis'] as const).map((name) => pageWords[name][language])
  return htmlTable(['#', ...heads], rows, 'evidence')
}

/** What the source gives where that is not the value of the record, and its own words. */
function said(model: RecordModel, { says = {}, wording, source }: Evidence, language: Language): Html {
  const values = Object.entries(says).map(([path, value]) => {
    const shape = fieldsOf(model)[path]?.shape
    return html`<div><code>${path}</code> ${shape ? fieldValue(shape, value, language) : String(value)}</div>`
  })
  const words = wording ? html`<div><q lang="${getSource(source).language}">${wording}</q></div>` : html``
  return html`${values}${words}`
}

/** The source, and where in it: the position and the ends of a passage, or a few characters of a page. */
function whereOf(entry: Evidence, language: Language): Html {
  const source = getSource(entry.source)
  const quote = (text: string) => html`<q lang="${source.language}">${text}</q>`
  if (entry.document === undefined) {
    const address = source.kind === 'article' ? html`` : html` <a href="${source.url}" rel="noopener">↗</a>`
    return html`${recordLink(source.id, language)}${address}${entry.quote ? html`<div>${quote(entry.quote)}</div>` : html``}`
  }
  const { start, end, from, to } = entry
  const ends = from === to ? quote(from) : html`${quote(from)} … ${quote(to)}`
  return html`${recordLink(source.id, language)} <a href="../sources.html#${source.id}">${start}–${end}</a><div>${ends}</div>`
}

/** Code that gets a record and prints what it is called, with what is printed. */
function snippet({ caption, typeName }: RecordModel, record: AnyRecord, language: Language): string {
  return `import { get${typeName} } from 'open-xiamen'

const ${record.type} = get${typeName}('${record.id}')
console.log(${record.type}.${caption}.${language}) // ${label(record, language)}`
}

/** Where the page of a record stands, as a path in the site. */
export function recordPath(id: string, language: Language): string {
  return `${folderOf(language)}records/${id}.md`
}
