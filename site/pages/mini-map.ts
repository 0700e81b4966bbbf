import type { AnyRecord, Location } from '../../src/index.js'
import { findRecord, label } from '../../src/index.js'
import { lineOn, MAP, pointOn } from '../pictures/world-map.js'
import type { Language } from '../words/language.js'
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
  return html`<figure class="mini-map" aria-label="${marks.map(({ name }) => name).join(' – ')}"><svg viewBox="0 0 ${MAP.width} ${MAP.height}" aria-hidden="true">${line}${marks.map(({ name, at }) => mark(name, at))}</svg></figure>`
}

function mark(name: string, at: Location): Html {
  const [x, y] = pointOn(at)
  const left = x > MAP.width * 0.75
  return html`<circle cx="${x}" cy="${y}" r="9"/><text x="${left ? x - 16 : x + 16}" y="${y + 9}" text-anchor="${left ? 'end' : 'start'}">${name}</text>`
}
