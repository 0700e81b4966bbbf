import type { OwnDate } from '../dates/edtf-date.js'
import { type Cited, isPlain } from './cited.js'

const MARKS = { article: 'N', page: 'EB/OL', dataset: 'DS/OL' } as const

/**
 * A source as GB/T 7714-2015 cites it, a newspaper article, a page or a dataset: what is not known or not printed stands in
 * brackets, and of more than three authors the first three are named.
 */
export function gbt7714(cited: Cited): string {
  const { title, devised, kind, publisher, published, url, consulted, version } = cited
  const names = cited.authors.map(({ zh, en }) => zh ?? en)
  const authors = names.length > 3 ? `${names.slice(0, 3).join('，')}，等` : names.join('，')
  const edition = version ? `：${version}` : ''
  const heading = `${devised ? `[${title}]` : title}${edition}[${MARKS[kind]}]`
  const date = published && (isPlain(published) ? published.edtf : `[${interval(published)}]`)
  const lead = [...(authors ? [authors] : []), heading]
  if (!url) return [...lead, `${publisher?.zh ?? publisher?.en ?? '[报纸名不详]'}，${date ?? '[日期不详]'}.`].join('. ')
  const dates = `${date === undefined ? '' : `(${date})`}[${consulted}]`
  return [...lead, `${publisher?.zh ?? publisher?.en}${dates}`, `${url}.`].join('. ')
}

/** The days between which a date lies; `..` stands for a side without a bound, as in EDTF. */
function interval({ start, end, open }: OwnDate): string {
  return `${open === 'start' ? '..' : start}/${open === 'end' ? '..' : end}`
}
