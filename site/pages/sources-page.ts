import { sourceCoverage } from '../../../scripts/coverage/source-coverage.js'
import { cite } from '../../../src/cite/cite.js'
import { bundledParts } from '../../../src/convert/part.js'
import { sources } from '../../../src/records/sources.js'
import type { Source } from '../../../src/types/source.js'
import type { Language } from '../words/language.js'
import { pageWords } from '../words/page-words.js'
import { wordFor } from '../words/vocabulary.js'
import { coverageStrip } from './coverage-strip.js'
import { tagOf } from './field-value.js'
import { html } from './html.js'
import { htmlTable } from './html-table.js'
import { block, page, plain } from './page.js'
import { recordLink } from './record-link.js'

const WORDS = {
  title: { en: 'Sources', zh: '来源' },
  intro: {
    en: 'Five newspaper articles in two documents. Their texts are not part of the project; what stands here is drawn from the offsets of the evidence alone. Each lane shows which stretches of an article back records of one collection; a stretch leads to its record.',
    zh: '两份文档中的五篇报纸文章。原文不在本项目中；以下图示只用依据的位置绘成。每一行表示文章的哪些部分支持某个集合的记录；点击一段可打开其记录。',
  },
  share: {
    en: '{covered} of {length} characters back at least one record ({share} %), in {n} passages.',
    zh: '{length} 个字符中有 {covered} 个支持至少一条记录（{share} %），共 {n} 个段落。',
  },
  strip: { en: 'Passages of the article by collection and position', zh: '文章段落，按集合和位置' },
  passages: { en: 'The passages as a list', zh: '段落列表' },
  document: { en: 'Document', zh: '文档' },
  published: { en: 'Published', zh: '发表' },
  dateBasis: { en: 'date {basis}', zh: '日期{basis}' },
} as const

/** Each article, how much of it backs the data, and where. */
export function sourcesPage(language: Language): string {
  const coverage = new Map(sourceCoverage(bundledParts).map((one) => [one.source, one]))
  const sections = sources.flatMap((source) => {
    const { covered = 0, length = 1 } = coverage.get(source.id) ?? {}
    const passages = bundledParts.evidence.filter((entry) => entry.source === source.id && entry.record !== source.id)
    const share = fill(WORDS.share[language], {
      covered,
      length,
      share: ((100 * covered) / length).toFixed(1),
      n: passages.length,
    })
    return [
      `## ${plain(source.title[language])} {#${source.id}}`,
      block(about(source, language)),
      share,
      block(coverageStrip(source, passages, language, `${WORDS.strip[language]}: ${source.title[language]}`)),
      block(list(passages, language)),
      `\`\`\`text\n${cite(source, language === 'zh' ? 'gb-t-7714' : 'text')}\n\`\`\``,
    ]
  })
  return page(
    { title: WORDS.title[language], description: WORDS.intro[language], outline: 2, editLink: false },
    `# ${WORDS.title[language]}`,
    WORDS.intro[language],
    ...sections,
  )
}

function about(source: Source, language: Language) {
  const other = language === 'en' ? 'zh' : 'en'
  const { edtf, basis } = source.published
  const origin = wordFor('sources', 'titleOrigin', source.titleOrigin)?.[language]
  const known = fill(WORDS.dateBasis[language], { basis: wordFor('', 'basis', basis)?.[language] ?? basis })
  return html`<p lang="${tagOf(other)}">${source.title[other]} <span class="other" lang="${tagOf(language)}">(${origin})</span></p>
<p>${WORDS.published[language]} <code>${edtf}</code> (${known}) · ${WORDS.document[language]} <code>${source.document}</code> ${source.start}–${source.end} · <a href="./records/${source.id}.html">${source.id}</a></p>`
}

function list(passages: (typeof bundledParts)['evidence'], language: Language) {
  const ordered = [...passages].sort((a, b) => a.start - b.start || a.end - b.end)
  const rows = ordered.map(
    ({ record, start, end, fields }) =>
      html`<tr><td>${start}–${end}</td><td>${recordLink(record, language, './records/')}</td><td>${fields.join(', ')}</td></tr>\n`,
  )
  const heads = [pageWords.position[language], pageWords.value[language], pageWords.supports[language]]
  return html`<details><summary>${WORDS.passages[language]}</summary>${htmlTable(heads, rows)}</details>`
}

function fill(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{(\w+)\}/g, (_, name: string) => String(values[name]))
}
