import { evidenceProblem } from './evidence-problem.js'
import type { Rule } from './rule.js'

/** A passage lies within the article that it is said to come from; a page or a dataset has no passages. */
export const evidenceInSource: Rule = ({ dataset, typeOf, recordOf }) =>
  dataset.evidence.flatMap((entry) => {
    const problem = (field: string, expected: string, found: string) => evidenceProblem(entry, field, expected, found)
    const unknown = (['source', 'with'] as const).flatMap((field) =>
      [entry[field] ?? []]
        .flat()
        .filter((id) => typeOf.get(id) !== 'source')
        .map((id) => problem(field, 'the id of a source', `"${id}", which no source has`)),
    )
    const source = recordOf.get(entry.source)?.record
    if (source?.type !== 'source') return unknown
    if (source.kind !== 'article') {
      const misplaced =
        entry.document === undefined ? [] : [problem('document', 'no passage of a page', `"${entry.document}"`)]
      return [...unknown, ...misplaced]
    }
    if (entry.document === undefined) return [...unknown, problem('document', 'a passage of the article', 'none')]
    if (entry.document !== source.document) {
      return [
        ...unknown,
        problem('document', `"${source.document}", the document of ${source.id}`, `"${entry.document}"`),
      ]
    }
    const { start: first = 0, end: last = Number.POSITIVE_INFINITY } = source
    if (entry.start >= entry.end || entry.start < first || entry.end > last) {
      const span = `${entry.start} to ${entry.end}`
      return [...unknown, problem('start', `a span within ${first} to ${last}, where ${source.id} stands`, span)]
    }
    const longest = Math.max(entry.from.length, entry.to.length)
    if (longest > entry.end - entry.start) {
      const expected = `at most the ${entry.end - entry.start} characters of the span`
      return [...unknown, problem('from', expected, `${longest} characters`)]
    }
    return unknown
  })
