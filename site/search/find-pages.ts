import { type AnyRecord, type CollectionName, formatDate, formatFigure, label, type OwnText } from 'open-xiamen'
import { createSearch, search, simplified } from 'open-xiamen/search'
import type { Language } from '../words/language.js'
import { collectionNames, dateOf, kindOf, modelOf } from '../words/model-words.js'
import { searchWord } from '../words/search-words.js'
import { data, type Guide } from './guides.data.js'

/** One answer to a search. */
interface Hit {
  readonly path: string
  readonly title: string
  /** The number of a figure, and the kind and date, which distinguish records with the same name. */
  readonly remark?: string
}

/** A group of hits: pages, or the records of a collection. */
interface Group {
  readonly title: string
  readonly collection?: CollectionName
  readonly hits: readonly Hit[]
}

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
  const matter = words.replace(ASKING, ' ').trim()
  const found = [words, matter].map((some) => pagesWith(some, language)).find((groups) => groups.length > 0)
  if (found) return found
  const sizeOf = (groups: readonly Group[]) => groups.flatMap(({ hits }) => hits).length
  const [best] = matter
    .split(/\s+/)
    .map((word) => ({ isName: /^\p{Lu}/u.test(word), groups: pagesWith(word, language) }))
    .filter(({ groups }) => groups.length > 0)
    .sort((a, b) => Number(b.isName) - Number(a.isName) || sizeOf(a.groups) - sizeOf(b.groups))
  return best?.groups ?? []
}

function pagesWith(words: string, language: Language): Group[] {
  const pages = searchPages(words, language)
  const pagesOf = (name: Guide['group']): Group => ({
    title: searchWord(name, language),
    hits: pages.filter(({ group }) => group === name),
  })
  const found = search(words).map(({ record }) => record)
  const inOrder = found.map(({ type }) => modelOf(type).collection as CollectionName)
  // a year alone identifies nothing
  const collections = /^\s*\d{4}年?\s*$/.test(words) ? collectionNames : [...new Set(inOrder)]
  const records = collections.map((collection): Group => {
    const { name, label } = modelOf(collection)
    const hits = found.filter(({ type }) => type === name).map((record) => hitOf(record, language))
    return { title: label[language], collection, hits }
  })
  return [pagesOf('answers'), ...records, pagesOf('guides'), pagesOf('api')].filter(({ hits }) => hits.length > 0)
}

function hitOf(record: AnyRecord, language: Language): Hit {
  const date = dateOf(record)
  const number = record.type === 'figure' && formatFigure(record, language)
  const remarks = [number, kindOf(record, language), date && formatDate(date, language, { length: 'short' })]
  return {
    path: `records/${record.id}.html`,
    title: label(record, language),
    remark: remarks.filter(Boolean).join(' · '),
  }
}

const searches = new Map<Language, ReturnType<typeof searchOf>>()

function searchPages(words: string, language: Language) {
  const known = searches.get(language) ?? searchOf(language)
  searches.set(language, known)
  return known(words).map(({ record }) => record)
}

/** Gives each page the shape of a record, so that the record search can find it. */
function searchOf(language: Language) {
  const text = (words: string) => ({ [language]: words }) as unknown as OwnText
  const records = data[language].map((page, at) => ({
    ...page,
    id: String(at),
    type: 'initiative' as const,
    kind: 'page',
    name: text(page.title),
    description: text(`${ALSO[page.path] ?? ''} ${page.words}`),
  }))
  return createSearch(records, { fold: simplified })
}
