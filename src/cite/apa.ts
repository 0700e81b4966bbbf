import { type Cited, isPlain } from './cited.js'
import { inWords } from './text.js'

/** A source in the style of the American Psychological Association, seventh edition. */
export function apa(cited: Cited): string {
  const authors = cited.authors.map(({ en, zh }) => en ?? zh).join(', ')
  const publisher = cited.publisher?.en ?? cited.publisher?.zh
  const original = cited.title === cited.english ? cited.title : `${cited.title} [${cited.english}]`
  const title = cited.devised ? `[${cited.english}]` : original
  const version = cited.version ? ` (Version ${cited.version})` : ''
  const data = cited.kind === 'dataset' ? ' [Data set]' : ''
  const lead = authors || publisher || title
  const rest = authors || publisher ? ` ${title}${version}${data}.` : `${version}${data}`
  const container = authors && publisher ? ` ${publisher}.` : ''
  return `${lead}. (${dateOf(cited)}).${rest}${container}${cited.url ? ` ${cited.url}` : ''}`
}

function dateOf({ published }: Cited): string {
  if (!published) return 'n.d.'
  const { edtf, start, end } = published
  if (!isPlain(published)) {
    const [first, last] = [start, end].map((day) => day.slice(0, 4))
    return first === last ? `ca. ${first}` : `ca. ${first}–${last}`
  }
  const [year = '', month, day] = edtf.split('-')
  if (month === undefined) return year
  return `${year}, ${inWords(start, { month: 'long', ...(day !== undefined && { day: 'numeric' }) })}`
}
