import { isPlain, type OwnDate } from '../dates/edtf-date.js'
import type { Cited } from './cited.js'

/** The terms of the standard in Chinese, and in English for sources in other languages. */
const WORDS = {
  chinese: { comma: '，', colon: '：', others: '等', newspaper: '[报纸名不详]', undated: '[日期不详]' },
  english: { comma: ', ', colon: ': ', others: 'et al.', newspaper: '[newspaper not named]', undated: '[n.d.]' },
} as const

const MARKS = { article: 'N', page: 'EB/OL', dataset: 'DS/OL' } as const

/**
 * A newspaper article, page or dataset as cited by GB/T 7714-2015. Unknown or unprinted parts are in brackets. If there are
 * more than three authors, the first three are listed.
 */
export function gbt7714(cited: Cited): string {
  const { title, devised, kind, publisher, published, url, consulted, version } = cited
  const words = WORDS[cited.chinese ? 'chinese' : 'english']
  const names = cited.authors.map(cited.printed)
  const authors = (names.length > 3 ? [...names.slice(0, 3), words.others] : names).join(words.comma)
  const edition = version ? `${words.colon}${version}` : ''
  const heading = `${devised ? `[${title}]` : title}${edition}[${MARKS[kind]}]`
  const date = published && (isPlain(published.edtf) ? published.edtf : `[${interval(published)}]`)
  const lead = [...(authors ? [authors.replace(/\.$/, '')] : []), heading]
  const place = publisher && cited.printed(publisher)
  if (!url) return [...lead, `${place ?? words.newspaper}${words.comma}${date ?? words.undated}.`].join('. ')
  const dates = `${date === undefined ? '' : `(${date})`}[${consulted}]`
  return [...lead, `${place}${dates}`, `${url}.`].join('. ')
}

/** The first and last day that a date can mean; an open side is `..`, as in EDTF. */
function interval({ start, end, open }: OwnDate): string {
  return `${open === 'start' ? '..' : start}/${open === 'end' ? '..' : end}`
}
