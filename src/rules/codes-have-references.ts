import type { Rule } from './rule.js'

/** Coordinates and codes of a place say where they come from. */
export const codesHaveReferences: Rule = ({ dataset }) =>
  dataset.places.flatMap((place) => {
    const referenced = (field: string) => place.references?.some(({ fields }) => fields.includes(field))
    return (['location', 'geonames', 'unlocode', 'subdivision'] as const)
      .filter((field) => place[field] !== undefined && !referenced(field))
      .map((field) => ({
        collection: 'places' as const,
        record: place.id,
        field,
        expected: 'an entry in references that names it',
        found: 'none',
      }))
  })
