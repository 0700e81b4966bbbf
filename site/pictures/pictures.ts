import { languages } from '../words/language.js'
import { eventsTimeline } from './events-timeline.js'
import type { Theme } from './palette.js'
import { tiesMap } from './ties-map.js'

const THEMES: readonly Theme[] = ['light', 'dark']

/** Every picture of the README and the home page, by file name, in both languages and themes. */
export function pictures(): Map<string, string> {
  return new Map(
    languages.flatMap((language) =>
      THEMES.flatMap((theme): [string, string][] => [
        [`ties.${language}.${theme}.svg`, tiesMap(language, theme)],
        [`timeline.${language}.${theme}.svg`, eventsTimeline(language, theme)],
      ]),
    ),
  )
}
