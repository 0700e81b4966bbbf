import type { Language } from '../../words/language.js'
import { figuresPage } from './figures.js'
import { forumsPage } from './forums.js'
import { outsidePages } from './outside-pages.js'
import { peoplePage } from './people.js'
import { sisterCitiesPage } from './sister-cities.js'
import { YEAR, yearPage } from './year.js'

/** One page for each question that people ask, by its name in answers/. */
export const answers: Readonly<Record<string, (language: Language) => string>> = {
  'sister-cities': sisterCitiesPage,
  [YEAR]: yearPage,
  forums: forumsPage,
  figures: figuresPage,
  people: peoplePage,
  'outside-pages': outsidePages,
}
