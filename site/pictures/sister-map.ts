import type { SisterCity } from '../../src/index.js'
import { formatDate, getPlace, label, sisterCities } from '../../src/index.js'
import { type Html, html } from '../pages/html.js'
import type { Language } from '../words/language.js'
import { round } from './label-places.js'
import { layOut } from './lay-out.js'
import { land } from './world-land.js'

/**
 * Every sister city with its name, and a line to Xiamen.
 *
 * @param linkOf the address of a tie, if the marks are links
 */
export function sisterMap(language: Language, linkOf?: (tie: SisterCity) => string): Html {
  const xiamen = getPlace('xiamen')
  const cities = sisterCities.flatMap((tie) => {
    const place = getPlace(tie.partner)
    const name = short(label(place, language))
    return place.location && xiamen.location ? [{ tie, name, at: place.location, from: xiamen.location }] : []
  })
  const { home, marks } = layOut(cities, short(label(xiamen, language)))
  // a page has the land as its background
  const ground = linkOf ? '' : html`<path class="land" d="${land}"/>`
  const drawn = marks.map(({ tie, name, x, y, label: { at, anchor }, leader }) => {
    const since = tie.since ? html` · ${formatDate(tie.since, language)}` : ''
    const way = leader && html`<path class="leader" d="${leader}"/>`
    const mark = html`<title>${name}${since}</title>${way}<circle cx="${x}" cy="${y}" r="4"/><text x="${round(at[0])}" y="${round(at[1])}" text-anchor="${anchor}">${name}</text>`
    return linkOf ? html`<a href="${linkOf(tie)}">${mark}</a>` : html`<g>${mark}</g>`
  })
  return html`${ground}
<g class="ways">${marks.map(({ line }) => html`<path d="${line}"/>`)}</g>
<g class="cities">${drawn}</g>
<circle class="home" cx="${home?.x}" cy="${home?.y}" r="6"/><text class="home" x="${home?.textX}" y="${home?.textY}" text-anchor="end">${home?.name}</text>`
}

/** Shortens 内坦亚市 to 内坦亚 for the map. */
function short(name: string): string {
  return name.replace(/(?<=^\p{Script=Han}{2,})[市府]$/u, '')
}
