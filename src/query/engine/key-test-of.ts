import { knownOrganizations, knownPeople, knownPlaces } from '../../generated/known-ids.js'

/** The bundled ids by type, because a participant can be a place, an organization or a person. */
const kinds = /* @__PURE__ */ (() => ({
  place: knownPlaces,
  organization: knownOrganizations,
  person: knownPeople,
}))()

let facetOfId: ReadonlyMap<string, string> | undefined

/**
 * Whether an id can be a key of a facet; a person, for example, cannot be an `organization`. An id that is not bundled can be
 * of any type.
 */
export function keyTestOf(facet: unknown): (id: string) => boolean {
  if (typeof facet !== 'string' || !Object.hasOwn(kinds, facet)) return () => true
  facetOfId ??= new Map(Object.entries(kinds).flatMap(([name, known]) => known.map(({ id }) => [id, name] as const)))
  const of = facetOfId
  return (id) => (of.get(id) ?? facet) === facet
}
