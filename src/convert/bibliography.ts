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
 * @param collections sources, and the people and organizations that they name, bundled or your own
 * @throws TypeError if a collection is not an array, one of the sources is not a source, or names a person or an organization
 *   that is not among those given
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
 * Sources as CSL-JSON, the input of citation processors.
 *
 * @param collections sources, and the people and organizations that they name, bundled or your own
 * @returns a new array, an item for each source
 * @throws TypeError if a collection is not an array, one of the sources is not a source, or names a person or an organization
 *   that is not among those given
 * @example
 * import { organizations, people, sources } from 'open-xiamen'
 * import { toCslJson } from 'open-xiamen/convert'
 * console.log(toCslJson({ sources, people, organizations })[0]?.type) // article-newspaper
 */
export function toCslJson(collections: CitedCollections): CslItem[] {
  return eachSource('toCslJson', collections, cslItem)
}

/** What each source is converted to; not by `cite`, which brings the bundled collections with it. */
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
