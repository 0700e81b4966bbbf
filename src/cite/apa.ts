import { isPlain } from '../dates/edtf-date.js'
import { boundsOf, type Cited, stopped } from './cited.js'
import { inWords } from './text.js'

/** A source in the style of the American Psychological Association, seventh edition. */
export function apa(cited: Cited): string {
  const authors = listed(cited.authors.map(({ en, zh }) => (en ?? zh) as string))
  const publisher = cited.publisher?.en ?? cited.publisher?.zh
  const original = cited.title === cited.english ? cited.title : `${cited.title} [${cited.english}]`
  const title = cited.devised ? `[${cited.english}]` : original
  const version = cited.version ? ` (Version ${cited.version})` : ''
  const data = cited.kind === 'dataset' ? ' [Data set]' : ''
  const lead = authors || publisher || title
  const rest = authors || publisher ? ` ${stopped(`${title}${version}${data}`)}` : ''
  const container = authors && publisher ? ` ${stopped(publisher)}` : ''
  return `${stopped(lead)} (${dateOf(cited)}).${rest}${container}${cited.url ? ` ${cited.url}` : ''}`
}

/** If there are more than 20 authors, the first 19 and the last are listed. */
function listed(names: readonly string[]): string | undefined {
  if (names.length < 2) return names[0]
  if (names.length > 20) return `${names.slice(0, 19).join(', ')}, . . . ${names.at(-1)}`
  return `${names.slice(0, -1).join(', ')}, & ${names.at(-1)}`
}

function dateOf({ published }: Cited): string {
  if (!published) return 'n.d.'
  const { edtf, start } = published
  if (!isPlain(published.edtf))
    return `ca. ${[...new Set(boundsOf(published).map((day) => day.slice(0, 4)))].join('–')}`
  const [year = '', month, day] = edtf.split('-')
  if (month === undefined) return year
  return `${year}, ${inWords(start, { month: 'long', ...(day !== undefined && { day: 'numeric' }) }, 'en-US')}`
}
