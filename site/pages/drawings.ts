import type { AnyRecord, Article, EdtfDate, Evidence, Location, Passage } from '../../src/index.js'
import { findRecord, formatDate, label } from '../../src/index.js'
import { spanOf, yearsOf } from '../pictures/date-span.js'
import { lineOn, MAP, pointOn } from '../pictures/world-map.js'
import type { Language } from '../words/language.js'
import { collectionNames, modelOf } from '../words/model-words.js'
import { type Html, html } from './html.js'

/** A map of a place or a tie, over the land drawn by the style sheet. */
export function miniMap(record: AnyRecord, language: Language): Html | undefined {
  const ends = record.type === 'tie' ? [record.party, record.partner] : record.type === 'place' ? [record.id] : []
  const marks = ends.flatMap((id) => {
    const place = findRecord(id)
    return place?.type === 'place' && place.location ? [{ name: label(place, language), at: place.location }] : []
  })
  const [first, second] = marks
  if (!first || marks.length < ends.length) return undefined
  const line = second ? html`<path d="${lineOn(first.at, second.at)}"/>` : ''
  return html`<figure class="mini-map" aria-label="${marks.map(({ name }) => name).join(' – ')}"><svg viewBox="0 0 ${MAP.width} ${MAP.height}" aria-hidden="true">${line}${marks.map(({ name, at }) => spot(name, at))}</svg></figure>`
}

function spot(name: string, at: Location): Html {
  const [x, y] = pointOn(at)
  const left = x > MAP.width * 0.75
  return html`<circle cx="${x}" cy="${y}" r="9"/><text x="${left ? x - 16 : x + 16}" y="${y + 9}" text-anchor="${left ? 'end' : 'start'}">${name}</text>`
}

/** A bar of the months or years of a date, with the period in which the date may fall. */
export function yearBar(date: EdtfDate, language: Language): Html {
  const [first, last] = yearsOf(date)
  const month = new Intl.DateTimeFormat(language, { month: 'short', timeZone: 'UTC' })
  const cells =
    first === last
      ? Array.from({ length: 12 }, (_, at) => month.format(Date.UTC(Number(first), at)))
      : Array.from({ length: Number(last) - Number(first) + 1 }, (_, at) => String(Number(first) + at))
  return html`<figure class="year-bar" aria-label="${formatDate({ edtf: date.edtf }, language)}"><b>${first === last ? first : ''}</b><div aria-hidden="true">${cells.map((text) => html`<span>${text}</span>`)}<i style="${spanOf(date, first, last)}"></i></div></figure>`
}

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
  return html`<section class="strip" aria-label="${name}">
${lanes}<div class="lane scale"><span></span><span>${source.start.toLocaleString(language)}</span><span>${source.end.toLocaleString(language)}</span></div></section>`
}

/** One article as a bar with the passages about one record, linked to all passages of the article. */
export function passageStrip(source: Article, entries: readonly Evidence[], language: Language): Html {
  const passages = entries.filter((entry): entry is Passage => entry.document !== undefined)
  const ordered = [...passages].sort((a, b) => a.start - b.start)
  const places = [...new Set(ordered.map(({ start, end }) => `${start}–${end}`))].join(', ')
  const name = {
    en: `Position in the article: characters ${places}`,
    zh: `在文章中的位置：第${places}字`,
  }[language]
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
