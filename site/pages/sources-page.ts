import { evidence } from '../../src/evidence/index.js'
import { bundledCollections } from '../../src/generated/getters.js'
import type { Article, Page, Passage, ReferenceDataset } from '../../src/index.js'
import { cite, formatDate, sources } from '../../src/index.js'
import { sourceCoverage } from '../../tools/coverage/source-coverage.js'
import { type Language, otherThan, tagOf } from '../words/language.js'
import { fieldWord, fieldWords } from '../words/model-words.js'
import { pageWord } from '../words/page-words.js'
import { signs, wordsOf } from '../words/words.js'
import { coverageStrip } from './coverage-strip.js'
import { bracketed, dateValue } from './field-value.js'
import { type Html, html } from './html.js'
import { page, plain } from './page.js'
import { recordLink } from './record-link.js'
import { htmlTable } from './table.js'

const word = wordsOf({
  title: { en: 'Sources', zh: '来源' },
  intro: {
    en: 'The sources of the data are {articles} newspaper articles, {pages} public pages and {datasets} datasets of codes and coordinates.',
    zh: '数据依据{articles}篇报纸文章、{pages}个公开网页和{datasets}个代码与坐标数据集。',
  },
  articles: { en: 'Articles', zh: '文章' },
  articlesIntro: {
    en: 'The article texts are not part of the project. Each lane represents an article from start to end. It marks the passages that support records of one collection; each mark links to its record.',
    zh: '原文不在本项目中。每一行从文章开头到结尾，标出支持某一类记录的段落；点击标记可打开其记录。',
  },
  share: {
    en: '{covered} of {length} characters support at least one record ({share}%), in {n} passages.',
    zh: '{length}个字符中有{covered}个支持至少一条记录（{share}%），共{n}个段落。',
  },
  strip: { en: 'Passages of the article by collection and position', zh: '文章段落，按类别和位置' },
  passages: { en: 'The passages as a list', zh: '段落列表' },
  record: { en: 'Record', zh: '文章记录' },
  printed: { en: 'the headline as printed', zh: '中文标题为原文所印' },
  devised: { en: 'a title supplied by the curators', zh: '中文标题为代拟，原文未印' },
  pages: { en: 'Pages', zh: '网页' },
  datasets: { en: 'Datasets', zh: '数据集' },
  agency: { en: 'national news agency or medium', zh: '国家级媒体' },
  reprintOf: { en: 'reprint of', zh: '转载自' },
  records: { en: 'Records', zh: '记录数' },
})

/** Each article with the passages that support the data, then the pages and datasets. */
export function sourcesPage(language: Language): string {
  const of = <S>(kind: string) => sources.filter((source) => source.kind === kind) as S[]
  const [articles, pages, datasets] = [of<Article>('article'), of<Page>('page'), of<ReferenceDataset>('dataset')]
  const counts = { articles: articles.length, pages: pages.length, datasets: datasets.length }
  const intro = word('intro', language, counts)
  return page(
    { title: word('title', language), description: intro, outline: [2, 3] },
    html`<p class="lede">${intro}</p>`,
    `## ${word('articles', language)} {#articles}`,
    word('articlesIntro', language),
    ...articles.flatMap((article) => articleSection(article, language)),
    `## ${word('pages', language)} {#pages}`,
    pageTable(pages, language),
    `## ${word('datasets', language)} {#datasets}`,
    datasetTable(datasets, language),
  )
}

function articleSection(source: Article, language: Language): (string | Html)[] {
  const { covered = 0, length = 1 } = COVERAGE.get(source.id) ?? {}
  const passages = evidence.filter(
    (entry): entry is Passage =>
      entry.document !== undefined && entry.source === source.id && entry.record !== source.id,
  )
  const share = ((100 * covered) / length).toFixed(1)
  const number = (value: number) => new Intl.NumberFormat(language).format(value)
  return [
    `### ${plain(source.title[language])} {#${source.id}}`,
    about(source, language),
    word('share', language, { covered: number(covered), length: number(length), share, n: passages.length }),
    coverageStrip(source, passages, language, `${word('strip', language)}: ${source.title[language]}`),
    list(passages, language),
    `\`\`\`text\n${cite(source, language === 'zh' ? 'gb-t-7714' : 'text')}\n\`\`\``,
  ]
}

const COVERAGE = new Map(sourceCoverage({ ...bundledCollections, evidence }).map((one) => [one.source, one]))

function about({ id, title, titleOrigin, published }: Article, language: Language) {
  const other = otherThan(language)
  const date = published
    ? html`${fieldWord('published', language)}${signs[language].colon}${dateValue(published, language)} · `
    : ''
  return html`<p lang="${tagOf(other)}">${title[other]} <span class="other" lang="${tagOf(language)}">${bracketed(word(titleOrigin, language), language)}</span></p>
<p>${date}<a href="./records/${id}.html">${word('record', language)}</a></p>`
}

function list(passages: readonly Passage[], language: Language): Html {
  const ordered = [...passages].sort((a, b) => a.start - b.start || a.end - b.end)
  const rows = ordered.map(({ record, start, end, fields }) => [
    `${start}–${end}`,
    linkTo(record, language),
    fieldWords(fields, language),
  ])
  const heads = (['position', 'record', 'fields'] as const).map((name) => pageWord(name, language))
  return html`<details><summary>${word('passages', language)}</summary>${htmlTable(heads, rows)}</details>`
}

function pageTable(pages: readonly Page[], language: Language): Html {
  const rows = pages.map(({ id, publisher, published, official, agency, reprintOf }) => {
    const marks = [official && pageWord('official', language), agency && word('agency', language)].filter(Boolean)
    const reprint = reprintOf ? html` ${word('reprintOf', language)} ${linkTo(reprintOf, language)}` : ''
    return [
      linkTo(id, language),
      html`${publisher} <span class="other">${marks.join(' · ')}${reprint}</span>`,
      published && formatDate(published, language),
      recordsOf(id),
    ]
  })
  return htmlTable(headsOf(['title', 'publisher', 'published'], language), rows)
}

function datasetTable(datasets: readonly ReferenceDataset[], language: Language): Html {
  const rows = datasets.map(({ id, publisher, version, consulted }) => [
    linkTo(id, language),
    publisher,
    version,
    formatDate({ edtf: consulted }, language),
    recordsOf(id),
  ])
  return htmlTable(headsOf(['title', 'publisher', 'version', 'consulted'], language), rows)
}

function headsOf(fields: readonly string[], language: Language): string[] {
  return [...fields.map((name) => fieldWord(name, language)), word('records', language)]
}

function linkTo(id: string, language: Language): Html {
  return recordLink(id, language, './records/')
}

/** The number of records that a source supports. */
function recordsOf(source: string): number {
  return new Set(evidence.flatMap((entry) => (entry.source === source ? [entry.record] : []))).size
}
