const PACKAGE = 'https://unpkg.com/open-xiamen/dist/'

/** Where the terms that schema.org lacks are defined: the JSON Schemas of the package. */
export const SCHEMAS = `${PACKAGE}schema/`

/** The IRI of a record: where the published JSON-LD says what it is. */
export function iri(id: string): string {
  return `${PACKAGE}data/open-xiamen.jsonld#${id}`
}

/** A reference to a record. */
export function link(id: string): { readonly '@id': string } {
  return { '@id': iri(id) }
}

/** References to records, `undefined` where there are none. */
export function links(ids: readonly string[] | undefined): { readonly '@id': string }[] | undefined {
  return ids?.map(link)
}
