import type { OwnDate } from '../dates/edtf-date.js'
import type { OwnOrganization, OwnPerson, OwnSource } from '../generated/types.js'
import type { OwnText } from '../text.js'

/** A source with the names needed to cite it. */
export interface Cited {
  readonly id: string
  readonly kind: 'article' | 'page' | 'dataset'
  /** The title as printed. */
  readonly title: string
  /** The English title, if it differs. */
  readonly english: string
  /** The article has no headline, and the title was supplied by the curators. */
  readonly devised: boolean
  readonly authors: readonly OwnText[]
  /** The newspaper or the publisher of the page; `undefined` if the source does not name one. */
  readonly publisher?: OwnText | undefined
  readonly relayedFrom?: OwnText | undefined
  readonly language: string
  /** Whether the source is in Chinese. */
  readonly chinese: boolean
  /** Picks a name in the language of the source: Chinese, or otherwise English. */
  readonly printed: (name: OwnText) => string
  readonly published: OwnDate | undefined
  readonly url?: string | undefined
  readonly version?: string | undefined
  /** The day on which a page or dataset was last read. */
  readonly consulted?: string | undefined
}

/** Looks up the people and organizations of a source. */
export interface Names {
  readonly find: (collection: Named, id: string) => OwnPerson | OwnOrganization | undefined
  /** Creates the error for a person or organization that is not found. */
  readonly missing: (field: string, id: string, collection: Named) => Error
}

type Named = 'people' | 'organizations'

/** @throws the error that `names.missing` returns */
export function citedOf(source: OwnSource, names: Names): Cited {
  const chinese = source.language.startsWith('zh')
  const { zh, en } = source.title
  const printed = (name: OwnText) => (chinese ? (name.zh ?? name.en) : (name.en ?? name.zh)) as string
  const common = {
    id: source.id,
    kind: source.kind,
    title: printed(source.title),
    english: (en ?? zh) as string,
    devised: false,
    authors: [],
    language: source.language,
    chinese,
    printed,
    published: source.published,
  }
  if (source.kind === 'article') {
    const nameOf = (field: string, id: string, collection: Named) => {
      const name = names.find(collection, id)?.name ?? named(id)
      if (!name) throw names.missing(field, id, collection)
      return name
    }
    const { byline = [], newspaper, relayedFrom } = source
    return {
      ...common,
      devised: source.titleOrigin === 'devised',
      authors: byline.map((id) => nameOf('byline', id, 'people')),
      publisher: newspaper ? nameOf('newspaper', newspaper, 'organizations') : undefined,
      relayedFrom: relayedFrom ? nameOf('relayedFrom', relayedFrom, 'organizations') : undefined,
    }
  }
  return {
    ...common,
    title: (source.kind === 'page' && source.originalTitle) || common.title,
    publisher: { en: source.publisher, zh: source.publisher },
    url: source.url,
    version: source.kind === 'dataset' ? source.version : undefined,
    consulted: source.consulted,
  }
}

/** The name that users' own records give if there is no record to refer to. */
function named(reference: string): OwnText | undefined {
  return /^[a-z0-9-]+$/.test(reference) ? undefined : { zh: reference, en: reference }
}

/** A text with a full stop at the end, unless it ends with another mark. */
export function stopped(text: string): string {
  return /[.?!。？！]$/.test(text) ? text : `${text}.`
}

/** The first and last day that a date can mean, or the only known one of them. */
export function boundsOf({ start, end, open }: OwnDate): readonly string[] {
  return open === 'start' ? [end] : open === 'end' ? [start] : [start, end]
}

/** An inexact date of publication in words: `between 2020-01-06 and 2020-01-20`, `by 2020-01-20`. */
export function timeInWords(date: OwnDate, dayInWords: (day: string) => string = (day) => day): string {
  const [first = '', last] = boundsOf(date).map(dayInWords)
  if (first === last) return `about ${first}`
  if (last !== undefined) return `between ${first} and ${last}`
  return date.open === 'start' ? `by ${first}` : `from ${first} on`
}
