/** A node of a JSON-LD graph; a property that is `undefined` is left out when it is written. */
export type JsonLdNode = Readonly<Record<string, unknown>>
