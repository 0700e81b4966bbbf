import { isPlain, type OwnDate } from '../dates/edtf-date.js'
import { type Cited, stopped, timeInWords } from './cited.js'

/** A source as one line of English text. */
export function citationText(cited: Cited): string {
  const authors = cited.authors.map(({ en, zh }) => (en && zh ? `${en} (${zh})` : (en ?? zh))).join(', ')
  const original = cited.title === cited.english ? '' : ` (${cited.title})`
  const title = cited.devised ? `[${cited.english}]` : `“${cited.english}”${original}`
  const publisher = cited.publisher?.en ?? cited.publisher?.zh ?? 'Newspaper not named'
  const relayed = cited.relayedFrom ? `, after ${cited.relayedFrom.en ?? cited.relayedFrom.zh}` : ''
  const version = cited.version ? `, version ${cited.version}` : ''
  const date = cited.published ? `, ${dateInWords(cited.published)}` : cited.kind === 'page' ? ', undated' : ''
  const place = cited.url ? ` ${cited.url} (read ${inWords(cited.consulted ?? '', DAY)}).` : ''
  return `${authors ? `${stopped(authors)} ` : ''}${title}. ${publisher}${relayed}${version}${date}.${place}`
}

const DAY = { year: 'numeric', month: 'long', day: 'numeric' } as const

/** A date in English words; for an inexact date, the days between which it falls. */
function dateInWords(date: OwnDate): string {
  if (!isPlain(date.edtf)) return timeInWords(date, (day) => inWords(day, DAY))
  const [year = '', month, day] = date.edtf.split('-')
  if (month === undefined) return year
  return inWords(date.start, day === undefined ? { year: 'numeric', month: 'long' } : DAY)
}

/** @param locale British English, with the day before the month, if omitted */
export function inWords(day: string, options: Intl.DateTimeFormatOptions, locale = 'en-GB'): string {
  return new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' }).format(new Date(day))
}
