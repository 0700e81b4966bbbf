import type { Rule } from './rule.js'

/** Coordinates and codes of a place say where they come from. */
export const codesHaveReferences: Rule = ({ dataset }) =>
  dataset.places.flatMap((place) => {
    const referenced = new Set((place.references ?? []).flatMap((reference) => reference.fields))
    return (['location', 'geonames', 'unlocode', 'subdivision'] as const)
      .filter((field) => place[field] !== undefined && !referenced.has(field))
      .map((field) => ({
        collection: 'places' as const,
        record: place.id,
        field,
        expected: 'an entry in references that names it',
        found: 'none',
      }))
  })
