import { html } from '../pages/html.js'
import { type Language, languages, tagOf } from '../words/language.js'
import { palettes, type Theme } from './palette.js'
import { sisterMap } from './sister-map.js'
import { svg } from './svg.js'
import { land } from './world-land.js'
import { MAP } from './world-map.js'

const THEMES: readonly Theme[] = ['light', 'dark']

/** Every picture of the README and the home page, by file name, in both languages and themes. */
export function pictures(): Map<string, string> {
  return new Map([
    ['world.svg', landOnly()],
    ...languages.flatMap((language) =>
      THEMES.flatMap((theme): [string, string][] => [
        [`sister-cities.${language}.${theme}.svg`, sisterPicture(language, theme)],
      ]),
    ),
  ])
}

const SISTERS = { en: 'The sister cities of Xiamen', zh: '厦门的友好城市' } as const

/** The map of the sister cities as a file of its own. */
function sisterPicture(language: Language, theme: Theme): string {
  const palette = palettes[theme]
  const { land, accent, text, paper } = palette
  const style = html`<style>.land{fill:${land}}.ways path{fill:none;stroke:${accent};stroke-opacity:.4}.leader{stroke:${palette.soft};stroke-width:.7}circle{fill:${accent}}text{fill:${text};font-size:14px;paint-order:stroke;stroke:${paper};stroke-width:3px;stroke-linejoin:round}.home{fill:${text};font-size:16px;font-weight:700}</style>`
  return svg({ ...MAP, title: SISTERS[language], lang: tagOf(language) }, palette, style, sisterMap(language))
}

/** The land, for the style sheet to lay under marks in either theme. */
function landOnly(): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${MAP.width} ${MAP.height}"><title>World</title><path d="${land}" fill="#8b93a0" fill-opacity=".32"/></svg>\n`
}
