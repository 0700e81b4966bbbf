import { bibtex } from '../cite/bibtex.js'
import type { CitedCollections } from '../cite/cite.js'
import { type Cited, citedOf, type Names } from '../cite/cited.js'
import { type CslItem, cslItem } from '../cite/csl-json.js'
import { checkList } from '../describe/check-argument.js'
import { convertRecord, RecordFault } from './convert-record.js'
import { rowOf } from './part.js'

/**
 * Sources as a BibTeX file.
 *
 * @param collections sources, and the people and organizations that they refer to, bundled or your own
 * @throws TypeError if a collection is not an array, or a source is invalid or refers to a person or organization that is not
 *   given
 * @example
 * import { organizations, people, sources } from 'open-xiamen'
 * import { toBibtex } from 'open-xiamen/convert'
 * const bibtex = toBibtex({ sources, people, organizations })
 * console.log(bibtex.match(/^@/gm)?.length === sources.length) // true
 */
export function toBibtex(collections: CitedCollections): string {
  return eachSource('toBibtex', collections, (cited) => `${bibtex(cited)}\n`).join('\n')
}

/**
 * Sources in CSL-JSON, the input format of citation processors.
 *
 * @param collections sources, and the people and organizations that they refer to, bundled or your own
 * @returns a new array with one item per source
 * @throws TypeError if a collection is not an array, or a source is invalid or refers to a person or organization that is not
 *   given
 * @example
 * import { organizations, people, sources } from 'open-xiamen'
 * import { toCslJson } from 'open-xiamen/convert'
 * console.log(toCslJson({ sources, people, organizations })[0]?.type) // article-newspaper
 */
export function toCslJson(collections: CitedCollections): CslItem[] {
  return eachSource('toCslJson', collections, cslItem)
}

/** Converts each source. It does not use `cite`, which imports the bundled collections. */
function eachSource<T>(caller: string, collections: CitedCollections, convert: (cited: Cited) => T): T[] {
  for (const name of ['sources', 'people', 'organizations'] as const) {
    checkList(caller, `collections.${name}`, collections?.[name])
  }
  const byId = {
    people: new Map(collections.people.map((person) => [person?.id, person])),
    organizations: new Map(collections.organizations.map((organization) => [organization?.id, organization])),
  }
  const names: Names = {
    find: (collection, id) => byId[collection].get(id),
    missing: (field, id, collection) => new RecordFault(field, `to be among the ${collection}`, id),
  }
  return Array.from(collections.sources, (source, position) =>
    convertRecord(caller, source, position, (one) => {
      rowOf('sources', one)
      return convert(citedOf(one, names))
    }),
  )
}
