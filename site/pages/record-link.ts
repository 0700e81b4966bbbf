import { findRecord, label } from '../../src/index.js'
import type { Language } from '../words/language.js'
import { type Html, html } from './html.js'

/** A link to a record page, with its label or another text; `base` is the path to the folder of record pages. */
export function recordLink(id: string, language: Language, base = './', text?: Html | string): Html {
  const record = findRecord(id)
  if (!record) throw new RangeError(`recordLink: expected the id of a record, found "${id}"`)
  return html`<a href="${base}${id}.html">${text ?? label(record, language)}</a>`
}
