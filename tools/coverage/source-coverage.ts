import type { Dataset, Evidence } from '../../src/generated/types.js'

/** A span of a document, `end` exclusive. */
export interface Stretch {
  readonly start: number
  readonly end: number
}

/** The number of characters of an article that support at least one record, and the spans that support none, longest first. */
export interface SourceCoverage {
  readonly source: string
  readonly document: string
  readonly length: number
  readonly covered: number
  readonly uncovered: readonly Stretch[]
}

/** The coverage of every article. The entry that marks the span of an article does not count. */
export function sourceCoverage({ sources, evidence }: Dataset): SourceCoverage[] {
  const articles = sources.filter((source) => source.kind === 'article')
  const passages = evidence.filter((entry) => entry.document !== undefined)
  return articles.map(({ id, document, start, end }) => {
    const uncovered = gaps(
      passages.filter((entry) => entry.source === id && !marksTheArticle(entry)),
      { start, end },
    )
    const missing = uncovered.reduce((sum, gap) => sum + gap.end - gap.start, 0)
    const length = end - start
    return { source: id, document, length, covered: length - missing, uncovered }
  })
}

function marksTheArticle(entry: Evidence): boolean {
  return entry.record === entry.source && entry.fields.includes('document')
}

function gaps(spans: readonly Stretch[], within: Stretch): Stretch[] {
  const found: Stretch[] = []
  let at = within.start
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    if (span.start > at) found.push({ start: at, end: span.start })
    at = Math.max(at, span.end)
  }
  if (at < within.end) found.push({ start: at, end: within.end })
  return found.sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start)
}
