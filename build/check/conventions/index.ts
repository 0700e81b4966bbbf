import type { Rule } from '../../../src/rules/rule.js'
import { figureKind } from './figure-kind.js'
import { figureQualifier } from './figure-qualifier.js'
import { figureValue } from './figure-value.js'
import { sisterCityWording } from './sister-city-wording.js'

/** The rules that data/ keeps on top of those that every dataset must keep. */
export const conventions: readonly Rule[] = [figureValue, figureQualifier, figureKind, sisterCityWording]
