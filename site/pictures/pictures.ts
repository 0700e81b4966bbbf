import { html } from '../pages/html.js'
import { type Language, languages, tagOf } from '../words/language.js'
import { sisterMap } from './sister-map.js'
import { land } from './world-land.js'
import { MAP } from './world-map.js'

/** Every picture of the README and the home page, by file name, in both languages and themes. */
export function pictures(): Map<string, string> {
  const sisters = languages.flatMap((language) =>
    (['light', 'dark'] as const).map((theme): [string, string] => [
      `sister-cities.${language}.${theme}.svg`,
      sisterPicture(language, theme),
    ]),
  )
  return new Map([['world.svg', landOnly()], ...sisters])
}

/** Colours; text has a contrast of at least 4.5 to the background. */
const COLOURS = {
  light: { paper: '#ffffff', text: '#213547', soft: '#5b6470', ground: '#e4e8ec', accent: '#b4232a' },
  dark: { paper: '#1b1b1f', text: '#dfdfd6', soft: '#a0a4ab', ground: '#34353b', accent: '#ff7b7b' },
} as const

const FONT = "system-ui, -apple-system, 'Segoe UI', 'PingFang SC', 'Microsoft YaHei', 'Noto Sans CJK SC', sans-serif"
const TITLE = { en: 'The sister cities of Xiamen', zh: '厦门的友好城市' } as const

/** The map of the sister cities as a separate file, in the colours of a theme. */
function sisterPicture(language: Language, theme: keyof typeof COLOURS): string {
  const { ground, accent, text, paper, soft } = COLOURS[theme]
  const { width, height } = MAP
  const title = TITLE[language]
  return html`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" lang="${tagOf(language)}" aria-label="${title}" font-family="${FONT}">
<title>${title}</title>
<rect width="${width}" height="${height}" fill="${paper}"/>
<style>.land{fill:${ground}}.ways path{fill:none;stroke:${accent};stroke-opacity:.4}.leader{stroke:${soft};stroke-width:.7}circle{fill:${accent}}text{fill:${text};font-size:14px;paint-order:stroke;stroke:${paper};stroke-width:3px;stroke-linejoin:round}.home{fill:${text};font-size:16px;font-weight:700}</style>
<path class="land" d="${land}"/>
${sisterMap(language)}
</svg>
`.text
}

/** The land, which the style sheet draws under the marks in both themes. */
function landOnly(): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${MAP.width} ${MAP.height}"><title>World</title><path d="${land}" fill="#8b93a0" fill-opacity=".32"/></svg>\n`
}
