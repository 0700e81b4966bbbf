import { findIn, type Rule } from '../../../src/rules/rule.js'

/** A place that lies within no other lies within the record of its country, if there is one. */
export const placeWithinCountry: Rule = (context) => {
  const { places } = context.dataset
  const countries = new Map(places.flatMap(({ id, kind, country }) => (kind === 'country' ? [[country, id]] : [])))
  return findIn('places', context, ({ id, country, within }) => {
    const around = countries.get(country)
    if (around === undefined || around === id || within !== undefined) return []
    return [['within', `"${around}"`, 'nothing']]
  })
}
