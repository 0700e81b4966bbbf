import { checkList, wrongType, wrongValue } from '../describe/check-argument.js'
import { unknownName } from '../describe/nearest.js'
import { organizations, people, sources } from '../generated/records.js'
import type { AnyRecord, OwnCollections, OwnOrganization, OwnPerson, OwnRecord, OwnSource } from '../generated/types.js'
import { findById } from '../query/find-by-id.js'
import { apa } from './apa.js'
import { bibtex } from './bibtex.js'
import { citedOf } from './cited.js'
import { type CslItem, cslItem } from './csl-json.js'
import { gbt7714 } from './gb-t-7714.js'
import { citationText } from './text.js'

const FORMATS = { text: citationText, apa, bibtex, 'gb-t-7714': gbt7714 } as const

/** The text formats of a citation, which are all formats except `csl-json`. */
export type CitationFormat = keyof typeof FORMATS

/** The collections used to look up the sources of your own records, and the names in those sources. */
export type CitedCollections = Pick<OwnCollections, 'sources' | 'people' | 'organizations'>

/**
 * Cites the sources of a record (articles, pages and datasets), or a source itself.
 *
 * @param format `text`, in English; `apa`, seventh edition; `bibtex`; `gb-t-7714`, the Chinese standard of 2015; or `csl-json`,
 *   items for a citation processor. Every format marks inexact dates
 * @param collections sources, people and organizations of your own; the bundled ones if omitted
 * @returns a string with one line (for BibTeX, one entry) per source; for `csl-json`, one item per source
 * @throws TypeError if `record` is not a record
 * @throws RangeError if the format is unknown, a source is not among the sources, or a newspaper or reporter is not among the
 *   organizations and people
 * @example
 * import { cite, getFigure } from 'open-xiamen'
 * const figure = getFigure('donation-value')
 * console.log(cite(figure, 'gb-t-7714').split('. ')[0]) // 林硕
 * console.log(cite(figure, 'csl-json')[0]?.author?.[0]?.literal) // 林硕
 */
export function cite(record: AnyRecord, format: 'csl-json'): CslItem[]
export function cite(record: AnyRecord, format: CitationFormat): string
export function cite(record: OwnRecord, format: 'csl-json', collections: CitedCollections): CslItem[]
export function cite(record: OwnRecord, format: CitationFormat, collections: CitedCollections): string
export function cite(
  record: OwnRecord,
  format: 'csl-json' | CitationFormat,
  collections: CitedCollections = { sources, people, organizations },
): string | CslItem[] {
  if (typeof record !== 'object' || record === null || typeof record.type !== 'string') {
    throw wrongType('cite', 'record to be a record with a type', record)
  }
  for (const name of ['sources', 'people', 'organizations'] as const) {
    checkList('cite', `collections.${name}`, collections?.[name])
  }
  const cited = sourcesOf(record, collections).map((source) =>
    citedOf(source, {
      find: (collection, id) => findById<OwnPerson | OwnOrganization>(collections[collection], id),
      missing: (field, id, collection) =>
        wrongValue('cite', `${field} of "${source.id}" to be among the ${collection}`, id),
    }),
  )
  if (format === 'csl-json') return cited.map(cslItem)
  if (typeof format !== 'string' || !Object.hasOwn(FORMATS, format)) {
    const known = [...Object.keys(FORMATS), 'csl-json']
    throw unknownName('cite', `format to be one of ${known.map((name) => `"${name}"`).join(', ')}`, format, known)
  }
  return cited.map(FORMATS[format]).join('\n')
}

function sourcesOf(record: OwnRecord, collections: CitedCollections): readonly OwnSource[] {
  if (record.type === 'source') return [record]
  const ids: unknown = record.sources ?? []
  if (!Array.isArray(ids)) throw wrongType('cite', 'record.sources to be a list', ids)
  return ids.map((id) => {
    const source = findById(collections.sources, id)
    if (!source) throw new RangeError(`cite: expected "${id}" to be one of the sources, found none`)
    return source
  })
}
