import { evidenceProblem } from './evidence-problem.js'
import type { Rule } from './rule.js'

/** A passage lies within the article it is said to come from. */
export const evidenceInSource: Rule = ({ dataset, typeOf }) => {
  const sources = new Map(dataset.sources.map((source) => [source.id, source]))
  return dataset.evidence.flatMap((entry) => {
    const problem = (field: string, expected: string, found: string) => evidenceProblem(entry, field, expected, found)
    const source = sources.get(entry.source)
    if (!source) {
      return typeOf.get(entry.source) === 'source'
        ? []
        : [problem('source', 'the id of a source', `"${entry.source}", which no source has`)]
    }
    if (entry.document !== source.document) {
      return [problem('document', `"${source.document}", the document of ${source.id}`, `"${entry.document}"`)]
    }
    if (entry.start >= entry.end || entry.start < source.start || entry.end > source.end) {
      const span = `${entry.start} to ${entry.end}`
      return [problem('start', `a span within ${source.start} to ${source.end}, where ${source.id} stands`, span)]
    }
    const longest = Math.max(entry.from.length, entry.to.length)
    if (longest > entry.end - entry.start) {
      return [problem('from', `at most the ${entry.end - entry.start} characters of the span`, `${longest} characters`)]
    }
    return []
  })
}
