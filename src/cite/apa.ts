import { boundsOf, type Cited, isPlain, stopped } from './cited.js'
import { inWords } from './text.js'

/** A source in the style of the American Psychological Association, seventh edition. */
export function apa(cited: Cited): string {
  const names = cited.authors.map(({ en, zh }) => en ?? zh)
  const authors = names.length < 2 ? names[0] : `${names.slice(0, -1).join(', ')}, & ${names.at(-1)}`
  const publisher = cited.publisher?.en ?? cited.publisher?.zh
  const original = cited.title === cited.english ? cited.title : `${cited.title} [${cited.english}]`
  const title = cited.devised ? `[${cited.english}]` : original
  const version = cited.version ? ` (Version ${cited.version})` : ''
  const data = cited.kind === 'dataset' ? ' [Data set]' : ''
  const lead = authors || publisher || title
  const rest = authors || publisher ? ` ${title}${version}${data}.` : ''
  const container = authors && publisher ? ` ${publisher}.` : ''
  return `${stopped(lead)} (${dateOf(cited)}).${rest}${container}${cited.url ? ` ${cited.url}` : ''}`
}

function dateOf({ published }: Cited): string {
  if (!published) return 'n.d.'
  const { edtf, start } = published
  if (!isPlain(published)) return `ca. ${[...new Set(boundsOf(published).map((day) => day.slice(0, 4)))].join('–')}`
  const [year = '', month, day] = edtf.split('-')
  if (month === undefined) return year
  return `${year}, ${inWords(start, { month: 'long', ...(day !== undefined && { day: 'numeric' }) }, 'en-US')}`
}
