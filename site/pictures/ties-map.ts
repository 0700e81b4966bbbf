import { getPlace } from '../../src/generated/getters.js'
import { ties } from '../../src/generated/records.js'
import type { Tie, TieKind } from '../../src/generated/types.js'
import { tieKind } from '../../src/model/tie.js'
import { findRecord } from '../../src/query/find-record.js'
import { tagOf } from '../pages/field-value.js'
import { html } from '../pages/html.js'
import type { Language } from '../words/language.js'
import { wordFor } from '../words/model-words.js'
import { palettes, type Theme, tieColour } from './palette.js'
import { svg } from './svg.js'
import { worldMap } from './world-map.js'

const MAP = { width: 960, height: 430 }
const LEGEND = 44
const TITLE = {
  en: 'Ties of Xiamen and its port with partners abroad',
  zh: '厦门市及厦门港的对外关系',
} as const

/** Every tie whose partner has coordinates, as the way over the globe, in the colour of its kind. */
export function tiesMap(language: Language, theme: Theme): string {
  const palette = palettes[theme]
  const map = worldMap(MAP.width, MAP.height)
  const drawn = ties.flatMap((tie) => {
    const [from, to] = [placeOf(tie.party), placeOf(tie.partner)]
    return from && to ? [{ tie, line: map.line(from, to), end: map.point(to) }] : []
  })
  const kinds = (Object.keys(tieKind.words) as TieKind[]).map((kind) => ({
    kind,
    count: ties.filter((tie) => tie.kind === kind).length,
  }))
  const [x, y] = map.point(getPlace('xiamen').location ?? { lat: 0, lon: 0 })
  return svg(
    {
      width: MAP.width,
      height: MAP.height + LEGEND,
      title: `${TITLE[language]} (${ties.length})`,
      lang: tagOf(language),
    },
    palette,
    html`<path d="${map.land}" fill="${palette.land}"/>`,
    html`<g fill="none" stroke-width="1.2" stroke-opacity=".75">${drawn.map(
      ({ tie, line }) => html`<path d="${line}" stroke="${tieColour(palette, tie.kind)}"${dashOf(tie)}/>`,
    )}</g>`,
    html`<g>${drawn.map(({ tie, end }) => html`<circle cx="${end[0]}" cy="${end[1]}" r="3" fill="${tieColour(palette, tie.kind)}"><title>${tie.name[language]}</title></circle>`)}</g>`,
    html`<circle cx="${x}" cy="${y}" r="5" fill="${palette.text}"/><text x="${x - 9}" y="${y - 9}" font-size="15" font-weight="600" text-anchor="end" fill="${palette.text}">${language === 'zh' ? '厦门' : 'Xiamen'}</text>`,
    html`<g font-size="13" fill="${palette.text}">${kinds.map(({ kind, count }, at) => {
      const left = 14 + (at % 3) * 320
      const top = MAP.height + 10 + Math.floor(at / 3) * 20
      return html`<line x1="${left}" x2="${left + 26}" y1="${top}" y2="${top}" stroke="${tieColour(palette, kind)}" stroke-width="2.5"${dashOf({ kind })}/><text x="${left + 34}" y="${top + 4.5}">${wordFor(tieKind, kind, language)} · ${count}</text>`
    })}</g>`,
  )
}

/** What is intended or being developed is dashed. */
function dashOf({ kind }: Pick<Tie, 'kind'>) {
  const dashed = kind === 'friendly-port-intent' || kind === 'exchange-in-development'
  return dashed ? html` stroke-dasharray="4 3"` : html``
}

/** Of a partner that is an organization, none: the map does not say where its seat is. */
function placeOf(id: string) {
  const record = findRecord(id)
  return record?.type === 'place' ? record.location : undefined
}
