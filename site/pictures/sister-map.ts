import type { SisterCity } from '../../src/index.js'
import { formatDate, getPlace, label, sisterCities } from '../../src/index.js'
import type { Html } from '../pages/html.js'
import type { Language } from '../words/language.js'
import { drawMap } from './draw-map.js'

/**
 * Every sister city with its name, and a line to Xiamen.
 *
 * @param hrefOf the address of a tie, if the marks are links
 */
export function sisterMap(language: Language, hrefOf?: (tie: SisterCity) => string): Html {
  const xiamen = getPlace('xiamen')
  const marks = sisterCities.flatMap((tie) => {
    const place = getPlace(tie.partner)
    const name = short(label(place, language))
    const title = tie.since ? `${name} · ${formatDate(tie.since, language)}` : name
    return place.location ? [{ name, title, at: place.location, from: xiamen.location, href: hrefOf?.(tie) }] : []
  })
  return drawMap(marks, short(label(xiamen, language)))
}

/** Shortens 内坦亚市 to 内坦亚 for the map. */
function short(name: string): string {
  return name.replace(/(?<=^\p{Script=Han}{2,})[市府]$/u, '')
}
