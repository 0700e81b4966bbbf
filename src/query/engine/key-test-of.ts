import { knownOrganizations, knownPeople, knownPlaces } from '../../generated/known-ids.js'

/** A participant can be a place, an organization or a person: which bundled ids are which. */
const kinds = /* @__PURE__ */ (() => ({
  place: knownPlaces,
  organization: knownOrganizations,
  person: knownPeople,
}))()

let facetOfId: ReadonlyMap<string, string> | undefined

/**
 * Whether an id can be a key of a facet: a person is no key of `organization`. Of an id that is not bundled nobody knows
 * what it is, and it can.
 */
export function keyTestOf(facet: unknown): (id: string) => boolean {
  if (typeof facet !== 'string' || !Object.hasOwn(kinds, facet)) return () => true
  facetOfId ??= new Map(Object.entries(kinds).flatMap(([name, known]) => known.map(({ id }) => [id, name] as const)))
  const of = facetOfId
  return (id) => (of.get(id) ?? facet) === facet
}
