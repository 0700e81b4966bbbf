import { findRecord } from '../../../src/query/find-record.js'
import { label } from '../../../src/query/label.js'
import { collectionNames, recordTypes } from '../../../src/references/collection-names.js'
import type { Evidence } from '../../../src/types/evidence.js'
import type { Source } from '../../../src/types/source.js'
import type { Language } from '../words/language.js'
import { collectionWords } from '../words/vocabulary.js'
import { type Html, html } from './html.js'

const LANE = 14
const WIDTH = 1000

/** One article from its first character to its last, and the passages in it, a lane for each collection. */
export function coverageStrip(source: Source, passages: readonly Evidence[], language: Language, name: string): Html {
  const typeOf = (id: string) => findRecord(id)?.type
  const lanes = collectionNames
    .map((collection) => ({
      collection,
      entries: passages.filter(({ record }) => typeOf(record) === recordTypes[collection]),
    }))
    .filter(({ entries }) => entries.length > 0)
  const scale = WIDTH / (source.end - source.start)
  const x = (position: number) => Math.round((position - source.start) * scale * 10) / 10
  const rows = lanes.map(
    ({ collection, entries }) =>
      html`<div class="lane"><span>${collectionWords[collection][language]}</span><svg viewBox="0 0 ${WIDTH} ${LANE}" preserveAspectRatio="none" aria-hidden="true" class="${collection}">${entries.map(
        ({ record, start, end }) =>
          html`<a href="./records/${record}.html" tabindex="-1"><title>${titleOf(record, language)} · ${start}–${end}</title><rect x="${x(start)}" y="1" width="${Math.max(1.5, Math.round((x(end) - x(start)) * 10) / 10)}" height="${LANE - 2}"/></a>`,
      )}</svg></div>\n`,
  )
  return html`<div class="strip" role="group" aria-label="${name}">
${rows}<div class="lane scale"><span></span><span>${source.start}</span><span>${source.end}</span></div></div>`
}

function titleOf(id: string, language: Language): string {
  const record = findRecord(id)
  return record ? label(record, language) : id
}
