import type { OwnDate } from '../dates/edtf-date.js'
import type { Cited } from './cited.js'

/** A source as a line of English text. */
export function citationText(cited: Cited): string {
  const authors = cited.authors.map(({ en, zh }) => (en && zh ? `${en} (${zh})` : (en ?? zh))).join(', ')
  const original = cited.title === cited.english ? '' : ` (${cited.title})`
  const title = cited.devised ? `[${cited.english}]` : `“${cited.english}”${original}`
  const publisher = cited.publisher?.en ?? cited.publisher?.zh ?? 'Newspaper not named'
  const relayed = cited.relayedFrom ? `, after ${cited.relayedFrom.en}` : ''
  const version = cited.version ? `, version ${cited.version}` : ''
  const date = cited.published ? `, ${dateInWords(cited.published)}` : cited.kind === 'page' ? ', undated' : ''
  const place = cited.url ? ` ${cited.url} (read ${inWords(cited.consulted ?? '', DAY)}).` : ''
  return `${authors ? `${authors}. ` : ''}${title}. ${publisher}${relayed}${version}${date}.${place}`
}

const DAY = { year: 'numeric', month: 'long', day: 'numeric' } as const

/** A date in English words; one that is not exact says between which days it lies. */
export function dateInWords({ edtf, start, end }: OwnDate): string {
  if (/^\d{4}$/.test(edtf)) return edtf
  if (/^\d{4}-\d\d$/.test(edtf)) return inWords(start, { year: 'numeric', month: 'long' })
  return start === end ? inWords(start, DAY) : `between ${inWords(start, DAY)} and ${inWords(end, DAY)}`
}

export function inWords(day: string, options: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat('en-GB', { ...options, timeZone: 'UTC' }).format(new Date(`${day}T00:00:00Z`))
}
