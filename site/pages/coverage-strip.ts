import type { Article, Evidence, Passage } from '../../src/index.js'
import { findRecord, label } from '../../src/index.js'
import type { Language } from '../words/language.js'
import { collectionNames, modelOf } from '../words/model-words.js'
import { pageWord } from '../words/page-words.js'
import { type Html, html } from './html.js'

const LANE = 14
const WIDTH = 1000

/** One article from first to last character with its passages, in one lane for each collection. */
export function coverageStrip(source: Article, passages: readonly Passage[], language: Language, name: string): Html {
  const lanes = collectionNames.flatMap((collection) => {
    const model = modelOf(collection)
    const marks = passages.flatMap((passage) => {
      const record = findRecord(passage.record)
      if (record?.type !== model.name) return []
      return html`<a href="./records/${record.id}.html" tabindex="-1"><title>${label(record, language)} · ${passage.start}–${passage.end}</title>${mark(source, passage)}</a>`
    })
    if (marks.length === 0) return []
    return html`<div class="lane"><span>${model.label[language]}</span>${lane(marks)}</div>\n`
  })
  const number = new Intl.NumberFormat(language)
  return html`<section class="strip" aria-label="${name}">
${lanes}<div class="lane scale"><span></span><span>${number.format(source.start)}</span><span>${number.format(source.end)}</span></div></section>`
}

/** One article as a bar with the passages about one record, linked to all passages of the article. */
export function passageStrip(source: Article, entries: readonly Evidence[], language: Language): Html {
  const passages = entries.filter((entry): entry is Passage => entry.document !== undefined)
  const ordered = [...passages].sort((a, b) => a.start - b.start)
  const places = [...new Set(ordered.map(({ start, end }) => `${start}–${end}`))].join(', ')
  const name = pageWord('passages', language, { places })
  const marks = ordered.map((passage) => mark(source, passage))
  return html`<a class="strip" href="../sources.html#${source.id}">${lane(marks)}${name}</a>`
}

function lane(marks: readonly Html[]): Html {
  return html`<svg viewBox="0 0 ${WIDTH} ${LANE}" preserveAspectRatio="none" aria-hidden="true">${marks}</svg>`
}

function mark(source: Article, { start, end }: Passage): Html {
  const scale = WIDTH / (source.end - source.start)
  const tenth = (value: number) => Math.round(value * 10) / 10
  const left = tenth((start - source.start) * scale)
  return html`<rect x="${left}" y="1" width="${Math.max(1.5, tenth((end - start) * scale))}" height="${LANE - 2}"/>`
}
