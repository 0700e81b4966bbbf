import type { EdtfDate } from '../types/edtf-date.js'
import type { AnyIds } from '../types/ids.js'
import type { Organization } from '../types/organization.js'
import type { Person } from '../types/person.js'
import type { Source } from '../types/source.js'
import type { Text } from '../types/text.js'

/** An article with the names that its citation needs. */
export interface Article {
  readonly id: string
  readonly title: Text
  /** The article has no headline; the title is ours. */
  readonly devised: boolean
  readonly authors: readonly Text[]
  readonly publisher: Text | undefined
  readonly relayedFrom: Text | undefined
  readonly language: string
  readonly published: EdtfDate
}

/** Where the people and organizations of a source are looked up. */
export interface Names {
  readonly person: (id: string) => Person<AnyIds> | undefined
  readonly organization: (id: string) => Organization<AnyIds> | undefined
}

export function articleOf(source: Source<AnyIds>, names: Names): Article {
  const organization = (id: string | null | undefined) => (id ? names.organization(id)?.name : undefined)
  return {
    id: source.id,
    title: source.title,
    devised: source.titleOrigin === 'devised',
    authors: (source.byline ?? []).flatMap((id) => names.person(id)?.name ?? []),
    publisher: organization(source.publisher),
    relayedFrom: organization(source.relayedFrom),
    language: source.language,
    published: source.published,
  }
}
