import type { EdtfDate } from '../types/edtf-date.js'
import type { Article } from './article.js'

/** An article as a line of English text. */
export function citationText(article: Article): string {
  const authors = article.authors.map(({ en, zh }) => `${en} (${zh})`).join(', ')
  const title = article.devised ? `[${article.title.en}]` : `“${article.title.en}” (${article.title.zh})`
  const paper = article.publisher?.en ?? 'Newspaper not named'
  const relayed = article.relayedFrom ? `, after ${article.relayedFrom.en}` : ''
  return `${authors ? `${authors}. ` : ''}${title}. ${paper}${relayed}, ${dateInWords(article.published)}.`
}

function dateInWords({ edtf, start, end }: EdtfDate): string {
  if (/^\d{4}$/.test(edtf)) return edtf
  if (/^\d{4}-\d\d$/.test(edtf)) return inWords(start, { year: 'numeric', month: 'long' })
  const day = { year: 'numeric', month: 'long', day: 'numeric' } as const
  return start === end ? inWords(start, day) : `between ${inWords(start, day)} and ${inWords(end, day)}`
}

function inWords(day: string, options: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat('en-GB', { ...options, timeZone: 'UTC' }).format(new Date(`${day}T00:00:00Z`))
}
