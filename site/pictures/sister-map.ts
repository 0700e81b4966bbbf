import type { SisterCity } from '../../src/index.js'
import { formatDate, getPlace, label, sisterCities } from '../../src/index.js'
import { type Html, html } from '../pages/html.js'
import type { Language } from '../words/language.js'
import { around, boxOf, type Label, leaderOf, placeLabels, round } from './label-places.js'
import { land } from './world-land.js'
import { lineOn, MAP, pointOn } from './world-map.js'

interface Mark {
  readonly tie: SisterCity
  readonly name: string
  readonly x: number
  readonly y: number
}

const SIZE = 14
const GAP = 6

/**
 * Every sister city with its name, and a line to Xiamen.
 *
 * @param linkOf the address of a tie, where the marks are to be links
 */
export function sisterMap(language: Language, linkOf?: (tie: SisterCity) => string): Html {
  const home = getPlace('xiamen').location ?? { lat: 0, lon: 0 }
  const [hx, hy] = pointOn(home)
  const marks = sisterCities.flatMap((tie): (Mark & { readonly line: string })[] => {
    const place = getPlace(tie.partner)
    if (!place.location) return []
    const [x, y] = pointOn(place.location)
    return [{ tie, name: short(label(place, language)), x, y, line: lineOn(home, place.location) }]
  })
  const own = { x: hx, y: hy, text: language === 'zh' ? '厦门' : 'Xiamen' }
  const labels = placeLabels(marks, SIZE, MAP, [around(hx, hy, 6), boxOf(own.text, hx - GAP - 3, hy + 20, 'end', 17)])
  // a page has the land as its background
  const ground = linkOf ? '' : html`<path class="land" d="${land}"/>`
  return html`${ground}
<g class="ways">${marks.map(({ line }) => html`<path d="${line}"/>`)}</g>
<g class="cities">${marks.map((mark, at) => city(mark, labels[at] as Label, language, linkOf))}</g>
<circle class="home" cx="${hx}" cy="${hy}" r="6"/><text class="home" x="${hx - GAP - 3}" y="${hy + 20}" text-anchor="end">${own.text}</text>`
}

function city(mark: Mark, label: Label, language: Language, linkOf?: (tie: SisterCity) => string): Html {
  const { tie, name, x, y } = mark
  const { at, anchor } = label
  const way = leaderOf(mark, label)
  const leader = way ? html`<path class="leader" d="${way}"/>` : ''
  const since = tie.since ? html` · ${formatDate(tie.since, language)}` : ''
  const drawn = html`<title>${name}${since}</title>${leader}<circle cx="${x}" cy="${y}" r="4"/><text x="${round(at[0])}" y="${round(at[1])}" text-anchor="${anchor}">${name}</text>`
  return linkOf ? html`<a href="${linkOf(tie)}">${drawn}</a>` : html`<g>${drawn}</g>`
}

/** 内坦亚市 is 内坦亚 on a map. */
function short(name: string): string {
  return name.replace(/(?<=^\p{Script=Han}{2,})[市府]$/u, '')
}
