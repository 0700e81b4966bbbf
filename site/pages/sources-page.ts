import { evidence } from '../../src/evidence/index.js'
import { bundledCollections } from '../../src/generated/getters.js'
import type { Article, Page, Passage, ReferenceDataset } from '../../src/index.js'
import { cite, formatDate, sources } from '../../src/index.js'
import { sourceCoverage } from '../../tools/coverage/source-coverage.js'
import { type Language, otherThan, tagOf } from '../words/language.js'
import { fieldWord, fieldWords } from '../words/model-words.js'
import { coverageStrip } from './drawings.js'
import { bracketed, dateValue, labelled } from './field-value.js'
import { type Html, html } from './html.js'
import { page, plain } from './page.js'
import { recordLink } from './record-link.js'
import { htmlTable } from './table.js'

/** Each article with the passages that support the data, then the pages and datasets. */
export function sourcesPage(language: Language): string {
  const of = <S>(kind: string) => sources.filter((source) => source.kind === kind) as S[]
  const [articles, pages, datasets] = [of<Article>('article'), of<Page>('page'), of<ReferenceDataset>('dataset')]
  const words = {
    en: {
      title: 'Sources',
      intro: `The sources of the data are ${articles.length} newspaper articles, ${pages.length} public pages and ${datasets.length} datasets of codes and coordinates.`,
      lanes:
        'The article texts are not part of the project. Each lane represents an article from start to end. It marks the passages that support records of one collection; each mark links to its record.',
    },
    zh: {
      title: '来源',
      intro: `数据依据${articles.length}篇报纸文章、${pages.length}个公开网页和${datasets.length}个代码与坐标数据集。`,
      lanes: '原文不在本项目中。每一行从文章开头到结尾，标出支持某一类记录的段落；点击标记可打开其记录。',
    },
  }[language]
  return page(
    { title: words.title, description: words.intro, outline: [2, 3] },
    html`<p class="lede">${words.intro}</p>`,
    `## ${{ en: 'Articles', zh: '文章' }[language]} {#articles}`,
    words.lanes,
    ...articles.flatMap((article) => articleSection(article, language)),
    `## ${{ en: 'Pages', zh: '网页' }[language]} {#pages}`,
    pageTable(pages, language),
    `## ${{ en: 'Datasets', zh: '数据集' }[language]} {#datasets}`,
    datasetTable(datasets, language),
  )
}

const COVERAGE = new Map(sourceCoverage({ ...bundledCollections, evidence }).map((one) => [one.source, one]))

function articleSection(source: Article, language: Language): (string | Html)[] {
  const { id, title, titleOrigin, published } = source
  const passages = evidence.filter(
    (entry): entry is Passage => entry.document !== undefined && entry.source === id && entry.record !== id,
  )
  const { covered = 0, length = 1 } = COVERAGE.get(id) ?? {}
  const share = ((100 * covered) / length).toFixed(1)
  const [some, all] = [covered, length].map((value) => value.toLocaleString(language))
  const isPrinted = titleOrigin === 'printed'
  const words = {
    en: {
      origin: isPrinted ? 'the headline as printed' : 'a title supplied by the curators',
      share: `${some} of ${all} characters support at least one record (${share}%), in ${passages.length} passages.`,
      strip: 'Passages of the article by collection and position',
      heads: ['Position', 'Record', 'Fields'],
    },
    zh: {
      origin: isPrinted ? '中文标题为原文所印' : '中文标题为代拟，原文未印',
      share: `${all}个字符中有${some}个支持至少一条记录（${share}%），共${passages.length}个段落。`,
      strip: '文章段落，按类别和位置',
      heads: ['位置', '记录', '字段'],
    },
  }[language]
  const other = otherThan(language)
  const date = published && html`${labelled('published', dateValue(published, language), language)} · `
  const ordered = [...passages].sort((a, b) => a.start - b.start || a.end - b.end)
  const rows = ordered.map(({ record, start, end, fields }) => [
    `${start}–${end}`,
    linkTo(record, language),
    fieldWords(fields, language),
  ])
  return [
    `### ${plain(title[language])} {#${id}}`,
    html`<p lang="${tagOf(other)}">${title[other]} <span class="other" lang="${tagOf(language)}">${bracketed(words.origin, language)}</span></p>
<p>${date}<a href="./records/${id}.html">${{ en: 'Record', zh: '文章记录' }[language]}</a></p>`,
    words.share,
    coverageStrip(source, passages, language, `${words.strip}: ${title[language]}`),
    html`<details><summary>${{ en: 'The passages as a list', zh: '段落列表' }[language]}</summary>${htmlTable(words.heads, rows)}</details>`,
    `\`\`\`text\n${cite(source, language === 'zh' ? 'gb-t-7714' : 'text')}\n\`\`\``,
  ]
}

function pageTable(pages: readonly Page[], language: Language): Html {
  const words = {
    en: { agency: 'national news agency or medium', reprintOf: 'reprint of' },
    zh: { agency: '国家级媒体', reprintOf: '转载自' },
  }[language]
  const rows = pages.map(({ id, publisher, published, official, agency, reprintOf }) => {
    const marks = [official && fieldWord('official', language).toLowerCase(), agency && words.agency].filter(Boolean)
    const reprint = reprintOf ? html` ${words.reprintOf} ${linkTo(reprintOf, language)}` : ''
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
  return [...fields.map((name) => fieldWord(name, language)), { en: 'Records', zh: '记录数' }[language]]
}

function linkTo(id: string, language: Language): Html {
  return recordLink(id, language, './records/')
}

/** The number of records that a source supports. */
function recordsOf(source: string): number {
  return new Set(evidence.flatMap((entry) => (entry.source === source ? [entry.record] : []))).size
}
