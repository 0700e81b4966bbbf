import { findIn, type Rule } from '../../../src/rules/rule.js'

/** A place has a parent if its country has a record. */
export const placeWithinCountry: Rule = (context) => {
  const { places } = context.dataset
  const countries = new Map(places.flatMap(({ id, kind, country }) => (kind === 'country' ? [[country, id]] : [])))
  return findIn('places', context, ({ id, country, within }) => {
    const around = countries.get(country)
    if (around === undefined || around === id || within !== undefined) return []
    return [['within', `"${around}"`, 'nothing']]
  })
}
