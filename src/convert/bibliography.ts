import { bibtex } from '../cite/bibtex.js'
import type { CitedCollections } from '../cite/cite.js'
import { type Cited, citedOf, type Names } from '../cite/cited.js'
import { type CslItem, cslItem } from '../cite/csl-json.js'
import { checkList } from '../describe/check-argument.js'
import type { OwnSource } from '../generated/types.js'
import { convertRecord, RecordFault } from './convert-record.js'
import type { OutputFormat } from './output-format.js'
import { type Records, rowOf } from './part.js'

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

export const bibtexFormat = /* @__PURE__ */ bibliography('BibTeX', 'bib', 'application/x-bibtex', toBibtex)

export const cslJson = /* @__PURE__ */ bibliography(
  'CSL-JSON',
  'csl.json',
  'application/vnd.citationstyles.csl+json',
  (collections) => `${JSON.stringify(toCslJson(collections), null, 2)}\n`,
)

function bibliography(
  name: string,
  extension: string,
  mediaType: string,
  write: (collections: CitedCollections) => string,
): OutputFormat {
  return {
    name,
    extension,
    mediaType,
    parts: ['sources'],
    async *stream(_, records: Records<OwnSource>, { people = [], organizations = [] } = {}) {
      const sources: OwnSource[] = []
      for await (const source of records) sources.push(source)
      // records that are given come last and replace those with the same id
      const named = sources.flatMap(namesIn).map((id) => ({ id, name: { zh: id, en: id } }))
      yield write({
        sources,
        people: [...named.map((one) => ({ type: 'person', ...one }) as const), ...people],
        organizations: [
          ...named.map((one) => ({ type: 'organization', kind: 'media', ...one }) as const),
          ...organizations,
        ],
      })
    },
  }
}

/** The people and organizations that an article refers to. */
function namesIn(source: OwnSource): string[] {
  if (source?.kind !== 'article') return []
  const { byline = [], newspaper, relayedFrom } = source
  return [...byline, newspaper, relayedFrom].filter((name) => typeof name === 'string')
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
