import { isPlain, type OwnDate } from '../dates/edtf-date.js'
import { boundsOf, type Cited, timeInWords } from './cited.js'

/** A bibliographic item in CSL-JSON, with the fields used here. */
export interface CslItem {
  readonly id: string
  readonly type: 'article-newspaper' | 'webpage' | 'dataset'
  readonly title: string
  readonly language: string
  readonly author?: readonly { readonly literal: string }[]
  readonly 'container-title'?: string
  readonly publisher?: string
  readonly version?: string
  readonly URL?: string
  readonly issued?: CslDate
  readonly accessed?: CslDate
  readonly note?: string
}

/** A date, or the first and last day that it can mean, if known; `circa` if the date is inexact. */
export interface CslDate {
  readonly 'date-parts': readonly (readonly number[])[]
  readonly circa?: true
}

const TYPES = { article: 'article-newspaper', page: 'webpage', dataset: 'dataset' } as const

/** A source as a CSL-JSON item. */
export function cslItem(cited: Cited): CslItem {
  const { kind, authors, publisher, published, version, url, consulted } = cited
  const name = publisher && cited.printed(publisher)
  const notes = [
    ...(cited.devised ? ['The article has no headline; the title is devised.'] : []),
    ...(cited.relayedFrom ? [`Relays a report of ${cited.printed(cited.relayedFrom)}.`] : []),
    ...(published && !isPlain(published.edtf) ? [`Published ${timeInWords(published)}.`] : []),
  ]
  return {
    id: cited.id,
    type: TYPES[kind],
    title: cited.title,
    language: cited.language,
    ...(authors.length > 0 && { author: authors.map((author) => ({ literal: cited.printed(author) })) }),
    ...(name && (kind === 'dataset' ? { publisher: name } : { 'container-title': name })),
    ...(version && { version }),
    ...(url && { URL: url }),
    ...(published && { issued: cslDate(published) }),
    ...(consulted && { accessed: { 'date-parts': [parts(consulted)] } }),
    ...(notes.length > 0 && { note: notes.join(' ') }),
  }
}

function cslDate(date: OwnDate): CslDate {
  if (isPlain(date.edtf)) return { 'date-parts': [parts(date.edtf)] }
  return { 'date-parts': boundsOf(date).map(parts), circa: true }
}

function parts(date: string): number[] {
  return date.split('-').map(Number)
}
