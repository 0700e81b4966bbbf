import {
  type AnyRecord,
  type CollectionName,
  formatDate,
  formatFigure,
  label,
  type OwnInitiative,
  type OwnText,
} from 'open-xiamen'
import { createSearch, search, simplified } from 'open-xiamen/search'
import type { Language } from '../words/language.js'
import { collectionNames, dateOf, kindOf, modelOf } from '../words/model-words.js'
import { searchWord } from '../words/search-words.js'
import { data, type Guide } from './guides.data.js'

/** One answer to a search. */
export interface Hit {
  readonly path: string
  readonly title: string
  /** The number of a figure, and the kind and date, which distinguish records with the same name. */
  readonly remark: string
}

/** A group of hits: pages, or the records of a collection. `more` is the number of further hits. */
export interface Group {
  readonly title: string
  readonly collection?: CollectionName
  readonly hits: readonly Hit[]
  readonly more: number
}

const MOST = 5

/** Common queries in words that no page contains. */
const ALSO: Readonly<Record<string, string>> = {
  'answers/sister-cities.html':
    'how many countries sister cities twin towns twinned friendship cities 厦门有多少友好城市 多少个国家 友城 姐妹城市 姊妹城市 结好',
  'answers/2022.html': 'timeline year events 大事记 活动',
  'answers/figures.html': 'numbers amounts statistics 数据 统计 金额',
  'answers/people.html': 'who 谁 人 单位',
  'answers/forums.html': 'fair conference edition 会议 展会 届',
  'download.html': 'download csv json parquet excel geojson ics 下载 表格',
  'explorer.html': 'filter explore map timeline csv download 筛选 地图 时间轴 下载',
}

/** Stop words of questions. */
const ASKING =
  /\b(?:who|what|when|where|which|how|many|much|is|are|was|were|does|did|has|have|had|since|the|an?|of|in|by|to|there)\b|多少|哪些|哪个|哪里|什么|何时|有没有|是否|谁|[几的吗呢是有？?]/giu

/**
 * The pages for a query: answers and guides, then records by collection, each page once. If nothing matches all words, stop
 * words are dropped, and then all words except one: a name, or else the rarest word.
 */
export function findPages(words: string, language: Language): Group[] {
  const found = pagesWith(words, language)
  if (found.length > 0) return found
  const matter = words.replace(ASKING, ' ').trim()
  const less = matter === words ? [] : pagesWith(matter, language)
  if (less.length > 0) return less
  const single = matter
    .split(/\s+/)
    .map((word) => ({ isName: /^\p{Lu}/u.test(word), groups: pagesWith(word, language) }))
    .filter(({ groups }) => groups.length > 0)
    .sort((a, b) => Number(b.isName) - Number(a.isName) || sizeOf(a.groups) - sizeOf(b.groups))
  return single[0]?.groups ?? []
}

function sizeOf(groups: readonly Group[]): number {
  return groups.reduce((sum, { hits, more }) => sum + hits.length + more, 0)
}

function pagesWith(words: string, language: Language): Group[] {
  if (!/[\p{Letter}\p{Number}]/u.test(words)) return []
  const pages = guideSearch(language)(words).map(({ record }) => data[language][Number(record.id)] as Guide)
  const pagesOf = (name: Guide['group']): Group => {
    const hits = pages.filter(({ group }) => group === name).map(({ path, title }) => ({ path, title, remark: '' }))
    return { title: searchWord(name, language), ...firstOf(hits) }
  }
  const found = search(words).map(({ record }) => record)
  const inOrder = found.map(({ type }) => modelOf(type).collection as CollectionName)
  // a year alone identifies nothing
  const collections = /^\s*\d{4}年?\s*$/.test(words) ? collectionNames : [...new Set(inOrder)]
  const records = collections.map((collection): Group => {
    const { name, label } = modelOf(collection)
    const hits = found.filter(({ type }) => type === name).map((record) => hitOf(record, language))
    return { title: label[language], collection, ...firstOf(hits) }
  })
  return [pagesOf('answers'), ...records, pagesOf('guides'), pagesOf('api')].filter(({ hits }) => hits.length > 0)
}

function firstOf(hits: readonly Hit[]): Pick<Group, 'hits' | 'more'> {
  return { hits: hits.slice(0, MOST), more: Math.max(0, hits.length - MOST) }
}

function hitOf(record: AnyRecord, language: Language): Hit {
  const date = dateOf(record)
  const number = record.type === 'figure' && formatFigure(record, language)
  const remark = [number, kindOf(record, language), date && formatDate(date, language, { length: 'short' })]
  return {
    path: `records/${record.id}.html`,
    title: label(record, language),
    remark: remark.filter(Boolean).join(' · '),
  }
}

const searches = new Map<Language, ReturnType<typeof createSearch<OwnInitiative>>>()

/** Gives each page the shape of a record, so that the record search can find it. */
function guideSearch(language: Language) {
  const known = searches.get(language)
  if (known) return known
  const text = (words: string) => ({ [language]: words }) as unknown as OwnText
  const records = data[language].map(({ path, title, words }, at): OwnInitiative => {
    const description = `${ALSO[path] ?? ''} ${words}`.trim()
    return {
      id: String(at),
      type: 'initiative',
      kind: 'page',
      name: text(title),
      ...(description && { description: text(description) }),
    }
  })
  const made = createSearch(records, { fold: simplified })
  searches.set(language, made)
  return made
}
