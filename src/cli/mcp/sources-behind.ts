import { cite } from '../../cite/cite.js'
import { sources } from '../../generated/records.js'
import type { AnyRecord, Source } from '../../generated/types.js'

/** A source with what an assistant needs to cite it and a person to find it. */
export interface SourceBehind {
  readonly id: string
  readonly citation: string
  /** For a page or a dataset. */
  readonly url?: string
  /** For an article: the document, and the position in its normalised text. */
  readonly document?: string
  readonly start?: number
  readonly end?: number
}

/** The sources of some records, each once. */
export function sourcesBehind(records: readonly AnyRecord[]): SourceBehind[] {
  return sourcesOf(records.flatMap((record) => (record.type === 'source' ? [record.id] : record.sources)))
}

/** The sources with some ids, each once. */
export function sourcesOf(ids: readonly string[]): SourceBehind[] {
  const wanted = new Set(ids)
  return sources.filter(({ id }) => wanted.has(id)).map(sourceBehind)
}

function sourceBehind(source: Source): SourceBehind {
  const common = { id: source.id, citation: cite(source, 'text') }
  if (source.kind !== 'article') return { ...common, url: source.url }
  const { document, start, end } = source
  return { ...common, document, start, end }
}
