import type { EdtfDate } from '../types/edtf-date.js'
import type { Article } from './article.js'
import type { CslItem } from './csl-item.js'

/** An article as a CSL-JSON item. */
export function cslItem(article: Article): CslItem {
  const notes = [
    ...(article.devised ? ['The article has no headline; the title is devised.'] : []),
    ...(article.relayedFrom ? [`Relays a report of ${article.relayedFrom.zh}.`] : []),
  ]
  return {
    id: article.id,
    type: 'article-newspaper',
    title: article.title.zh,
    language: article.language,
    ...(article.authors.length > 0 && { author: article.authors.map(({ zh }) => ({ literal: zh })) }),
    ...(article.publisher && { 'container-title': article.publisher.zh }),
    issued: { 'date-parts': dateParts(article.published) },
    ...(notes.length > 0 && { note: notes.join(' ') }),
  }
}

/** One date as precise as it is known, or the first and the last that it can be. */
function dateParts({ edtf, start, end }: EdtfDate): number[][] {
  const parts = (date: string) => date.split('-').map(Number)
  return /^\d{4}(-\d\d){0,2}$/.test(edtf) ? [parts(edtf)] : [parts(start), parts(end)]
}
