import type { Article, Passage } from '../../src/generated/types.js'
import { findRecord } from '../../src/query/find-record.js'
import { label } from '../../src/query/label.js'
import type { Language } from '../words/language.js'
import { collectionNames, modelOf } from '../words/model-words.js'
import { type Html, html } from './html.js'

const LANE = 14
const WIDTH = 1000

/** One article from its first character to its last, and the passages in it, a lane for each collection. */
export function coverageStrip(source: Article, passages: readonly Passage[], language: Language, name: string): Html {
  const scale = WIDTH / (source.end - source.start)
  const x = (position: number) => Math.round((position - source.start) * scale * 10) / 10
  const lanes = collectionNames.flatMap((collection) => {
    const model = modelOf(collection)
    const marks = passages.flatMap(({ record: id, start, end }) => {
      const record = findRecord(id)
      if (record?.type !== model.name) return []
      return html`<a href="./records/${id}.html" tabindex="-1"><title>${label(record, language)} · ${start}–${end}</title><rect x="${x(start)}" y="1" width="${Math.max(1.5, Math.round((x(end) - x(start)) * 10) / 10)}" height="${LANE - 2}"/></a>`
    })
    if (marks.length === 0) return []
    return html`<div class="lane"><span>${model.label[language]}</span><svg viewBox="0 0 ${WIDTH} ${LANE}" preserveAspectRatio="none" aria-hidden="true" class="${collection}">${marks}</svg></div>\n`
  })
  return html`<div class="strip" role="group" aria-label="${name}">
${lanes}<div class="lane scale"><span></span><span>${source.start}</span><span>${source.end}</span></div></div>`
}
