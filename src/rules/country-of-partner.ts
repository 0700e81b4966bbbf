import type { Rule } from './rule.js'

/** The country of a tie is the country of its partner. */
export const countryOfPartner: Rule = ({ dataset }) => {
  const places = new Map(dataset.places.map((place) => [place.id, place]))
  const organizations = new Map(dataset.organizations.map((organization) => [organization.id, organization]))
  return dataset.ties.flatMap((tie) => {
    const place = places.get(tie.partner) ?? places.get(organizations.get(tie.partner)?.place ?? '')
    if (!place || place.country === tie.country) return []
    return [
      {
        collection: 'ties' as const,
        record: tie.id,
        field: 'country',
        expected: `"${place.country}", the country of ${tie.partner}`,
        found: `"${tie.country}"`,
      },
    ]
  })
}
