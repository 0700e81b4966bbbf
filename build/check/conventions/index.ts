import type { Rule } from '../../../src/rules/rule.js'
import { eventIdYear } from './event-id-year.js'
import { figureKind, figureQualifier, figureValue } from './figure-wording.js'
import { placeWithinCountry } from './place-within-country.js'
import { sisterCityWording } from './sister-city-wording.js'

/** The rules of data/ in addition to those of every dataset. */
export const conventions: readonly Rule[] = [
  figureValue,
  figureQualifier,
  figureKind,
  sisterCityWording,
  placeWithinCountry,
  eventIdYear,
]
