import type { FigureKind, FigureQualifier } from '../../src/generated/types.js'
import { findIn, type Rule } from '../../src/rules/rule.js'
import { numbersIn } from './numbers-in.js'

/** The value of a figure is the number in its wording. */
const figureValue: Rule = (context) =>
  findIn('figures', context, ({ value, wording = '' }) => {
    const [printed] = numbersIn(wording)
    if (printed === value) return []
    const expected = printed === undefined ? `a number in the wording "${wording}"` : `${printed}, as in "${wording}"`
    return [['value', expected, String(value)]]
  })

/** Patterns of qualifiers; the first match counts. */
const QUALIFIER_MARKS: readonly [RegExp, FigureQualifier][] = [
  [/近/, 'nearly'],
  [/约|左右/, 'approximately'],
  [/多|余|超过|逾/, 'more-than'],
  [/以上|至少|不少于/, 'at-least'],
]

/** The qualifier of a figure matches its wording: 近 is "just below", 多 and 余 are "more than". */
const figureQualifier: Rule = (context) =>
  findIn('figures', context, ({ qualifier, wording = '' }) => {
    const expected = QUALIFIER_MARKS.find(([words]) => words.test(wording))?.[1] ?? 'exact'
    return qualifier === expected ? [] : [['qualifier', `"${expected}", as in "${wording}"`, `"${qualifier}"`]]
  })

/** 第… is an ordinal, …周年 an anniversary, and 一年一… a frequency. */
const KIND_MARKS: readonly [RegExp, FigureKind][] = [
  [/周年/, 'anniversary'],
  [/^第/, 'ordinal'],
  [/一年一/, 'frequency'],
]

/** The kind of a figure agrees with the words around its number. */
const figureKind: Rule = (context) =>
  findIn('figures', context, ({ kind, wording = '' }) => {
    const [, marked] = KIND_MARKS.find(([pattern]) => pattern.test(wording)) ?? []
    const wrong = marked ? marked !== kind : KIND_MARKS.some(([, one]) => one === kind && one !== 'ordinal')
    if (!wrong) return []
    return [['kind', marked ? `"${marked}", as in "${wording}"` : `a kind that matches "${wording}"`, `"${kind}"`]]
  })

/** An article's wording for a tie contains 友城 or 友好城市 if and only if the entry gives the kind "sister-city". */
const sisterCityWording: Rule = (context) =>
  findIn('evidence', context, ({ record: id, wording, agrees, fields }) => {
    const { record } = context.recordOf.get(id) ?? {}
    if (record?.type !== 'tie' || wording === undefined) return []
    const says = /友城|友好城市/.test(wording)
    const gives = record.kind === 'sister-city' && agrees === 'yes' && fields.includes('kind')
    if (says === gives) return []
    return says
      ? [['fields', `the field "kind" of a sister city, as in "${wording}"`, fields.join(', ')]]
      : [['wording', 'the words with which the source calls it a sister city (友城)', `"${wording}"`]]
  })

/** A place has a parent if its country has a record. */
const placeWithinCountry: Rule = (context) => {
  const { places } = context.dataset
  const countries = new Map(places.flatMap(({ id, kind, country }) => (kind === 'country' ? [[country, id]] : [])))
  return findIn('places', context, ({ id, country, within }) => {
    const around = countries.get(country)
    if (around === undefined || around === id || within !== undefined) return []
    return [['within', `"${around}"`, 'nothing']]
  })
}

/** A year at the end of an event's id is within the event's date. */
const eventIdYear: Rule = (context) =>
  findIn('events', context, ({ id, date: { start, end, edtf } }) => {
    const [, year] = /-(\d{4})$/.exec(id) ?? []
    if (year === undefined || (start.slice(0, 4) <= year && year <= end.slice(0, 4))) return []
    return [['id', `a year of ${edtf}`, year]]
  })

export const conventions: readonly Rule[] = [
  figureValue,
  figureQualifier,
  figureKind,
  sisterCityWording,
  placeWithinCountry,
  eventIdYear,
]
