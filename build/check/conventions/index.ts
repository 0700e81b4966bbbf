import type { Rule } from '../../../src/rules/rule.js'
import { eventIdYear } from './event-id-year.js'
import { figureKind, figureQualifier, figureValue } from './figure-wording.js'
import { placeWithinCountry } from './place-within-country.js'
import { sisterCityWording } from './sister-city-wording.js'

/** The rules that data/ keeps on top of those that every dataset must keep. */
export const conventions: readonly Rule[] = [
  figureValue,
  figureQualifier,
  figureKind,
  sisterCityWording,
  placeWithinCountry,
  eventIdYear,
]
