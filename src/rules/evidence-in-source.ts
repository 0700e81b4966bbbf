import type { OwnArticle, OwnEvidence } from '../generated/types.js'
import { type Finding, findIn, type Rule } from './rule.js'

/** A passage lies within its article; a page or dataset has no passages. */
export const evidenceInSource: Rule = (context) =>
  findIn('evidence', context, (entry) => {
    const unknown = (['source', 'with'] as const).flatMap((field) =>
      [entry[field] ?? []]
        .flat()
        .filter((id) => context.typeOf.get(id) !== 'source')
        .map((id): Finding => [field, 'the id of a source', `"${id}", which no source has`]),
    )
    const source = context.recordOf.get(entry.source)?.record
    if (source?.type !== 'source') return unknown
    const misplaced = source.kind === 'article' ? faultOfPassage(entry, source) : faultOfPage(entry)
    return misplaced ? [...unknown, misplaced] : unknown
  })

function faultOfPage({ document }: OwnEvidence): Finding | undefined {
  return document === undefined ? undefined : ['document', 'no passage of a page', `"${document}"`]
}

function faultOfPassage(entry: OwnEvidence, article: OwnArticle): Finding | undefined {
  if (entry.document === undefined) return ['document', 'a passage of the article', 'none']
  if (entry.document !== article.document) {
    return ['document', `"${article.document}", the document of ${article.id}`, `"${entry.document}"`]
  }
  const { start: first = 0, end: last = Number.POSITIVE_INFINITY } = article
  const length = entry.end - entry.start
  if (length <= 0 || entry.start < first || entry.end > last) {
    const span = `${entry.start} to ${entry.end}`
    return ['start', `a span within ${first} to ${last}, the span of ${article.id}`, span]
  }
  const longest = Math.max(entry.from.length, entry.to.length)
  if (longest <= length) return undefined
  return ['from', `at most the ${length} characters of the span`, `${longest} characters`]
}
