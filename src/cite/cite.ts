import { checkList } from '../describe/check-list.js'
import { describeValue } from '../describe/describe-value.js'
import { findById } from '../query/find-by-id.js'
import { organizations } from '../records/organizations.js'
import { people } from '../records/people.js'
import { sources } from '../records/sources.js'
import type { AnyRecord, Collections } from '../types/dataset.js'
import type { AnyIds, Ids } from '../types/ids.js'
import { articleOf } from './article.js'
import { bibtex } from './bibtex.js'
import type { CslItem } from './csl-item.js'
import { cslItem } from './csl-json.js'
import { gbt7714 } from './gb-t-7714.js'
import { citationText } from './text.js'

const FORMATS = { text: citationText, bibtex, 'gb-t-7714': gbt7714 } as const

/** Where the articles behind records of your own, and the names in them, are looked up. */
export type CitedCollections<I extends Ids> = Pick<Collections<I>, 'sources' | 'people' | 'organizations'>

/**
 * A citation of the article or articles behind a record, or of an article itself.
 *
 * @param format `text`, English; `bibtex`; `gb-t-7714`, the Chinese standard, of 2015; or `csl-json`, items for a
 *   citation processor
 * @param collections sources, people and organizations of your own; the bundled ones unless given
 * @returns a string with a line, or for BibTeX an entry, for each article; for `csl-json` an item each
 * @throws TypeError for what is no record
 * @throws RangeError for another format, or a source that is not among the sources
 * @example
 * import { cite, getFigure } from 'open-xiamen'
 * const figure = getFigure('donation-value')
 * console.log(cite(figure, 'gb-t-7714')) // 林硕. [第三届科技创新促进民营经济发展论坛在厦门举办][N]. [报纸名不详]，[2020-11-18/2020-12-08].
 * console.log(cite(figure, 'csl-json')[0]?.author?.[0]?.literal) // 林硕
 */
export function cite(record: AnyRecord, format: 'csl-json'): CslItem[]
export function cite(record: AnyRecord, format: keyof typeof FORMATS): string
export function cite<I extends Ids>(
  record: AnyRecord<I>,
  format: 'csl-json',
  collections: CitedCollections<I>,
): CslItem[]
export function cite<I extends Ids>(
  record: AnyRecord<I>,
  format: keyof typeof FORMATS,
  collections: CitedCollections<I>,
): string
export function cite(
  record: AnyRecord<AnyIds>,
  format: 'csl-json' | keyof typeof FORMATS,
  collections: CitedCollections<AnyIds> = { sources, people, organizations },
): string | CslItem[] {
  if (typeof record !== 'object' || record === null || typeof record.type !== 'string') {
    throw new TypeError(`cite: expected record to be a record with a type, found ${describeValue(record)}`)
  }
  if (record.type !== 'source' && !Array.isArray(record.sources)) {
    throw new TypeError(`cite: expected record.sources to be a list, found ${describeValue(record.sources)}`)
  }
  if (record.type !== 'source' && record.sources.length === 0) {
    throw new RangeError(
      `cite: expected a record that rests on an article, found "${record.id}", whose pages are in corroborationFor`,
    )
  }
  for (const name of ['sources', 'people', 'organizations'] as const) {
    checkList('cite', `collections.${name}`, collections?.[name])
  }
  const cited = record.type === 'source' ? [record] : record.sources.map((id) => sourceOf(id, collections))
  const articles = cited.map((source) =>
    articleOf(source, {
      person: (id) => findById(collections.people, id),
      organization: (id) => findById(collections.organizations, id),
    }),
  )
  if (format === 'csl-json') return articles.map(cslItem)
  if (typeof format !== 'string' || !Object.hasOwn(FORMATS, format)) {
    const expected = [...Object.keys(FORMATS), 'csl-json'].map((name) => `"${name}"`).join(', ')
    throw new RangeError(`cite: expected format to be one of ${expected}, found ${describeValue(format)}`)
  }
  return articles.map(FORMATS[format]).join('\n')
}

function sourceOf(id: string, collections: CitedCollections<AnyIds>) {
  const source = findById(collections.sources, id)
  if (!source) throw new RangeError(`cite: expected "${id}" to be one of the sources, found none`)
  return source
}
