import { digest } from '../../src/evidence/digest.js'
import { locatePassage, type Span } from '../../src/evidence/locate-passage.js'
import type { CollectionName } from '../../src/generated/types.js'
import type { AuthoredEvidence, AuthoredRecord } from './authored-schema.js'
import { DataError, type DataProblem } from './data-problem.js'
import { type EvidenceLock, type LockedPassage, lockKey } from './lock-file.js'
import { type AuthoredData, collectionNames } from './read-data.js'

/** Evidence of an article: it has a passage. */
type AuthoredPassage = AuthoredEvidence & { readonly from: string }

/** One authored passage and the record it belongs to. */
interface Authored {
  readonly collection: CollectionName
  readonly record: string
  readonly position: number
  readonly passage: AuthoredPassage
}

/**
 * Finds every authored passage in the texts.
 *
 * @throws DataError with every passage that is absent from its article or could be more than one
 */
export async function locateEvidence(data: AuthoredData, texts: ReadonlyMap<string, string>): Promise<EvidenceLock> {
  const problems: DataProblem[] = []
  const refuse = ({ collection, record, position, passage }: Authored, expected: string, found: string) =>
    problems.push({
      ...data.placeOf(collection, record, `evidence.${position}`),
      collection,
      record,
      field: passage.fields.join(', '),
      expected,
      found,
    })

  const passages = collectionNames.flatMap((collection) => passagesOf(collection, data.collections[collection]))
  const spans = new Map<string, { text: string; span: Span }>()
  const lock: Record<string, Record<string, LockedPassage>> = {}
  const locate = async (authored: Authored, text: string, within: Span, longest?: number) => {
    const { passage } = authored
    const found = locatePassage(text, passage, within, longest)
    const [only] = found
    if (!only || found.length > 1) {
      refuse(authored, ...(only ? ambiguous(text, passage, found) : absent(text, passage, within)))
      return undefined
    }
    lock[passage.in] ??= {}
    const article = lock[passage.in] as Record<string, LockedPassage>
    article[lockKey(passage)] ??= { ...only, digest: await digest(text.slice(only.start, only.end)) }
    return only
  }

  // an article's own span first: all its other passages are looked for within it
  for (const source of data.collections.sources) {
    if (source['kind'] !== 'article') continue
    const own = passages.find(({ record, passage }) => record === source.id && isSpan(passage))
    const text = texts.get(String(source['document']))
    if (!own || text === undefined) {
      const known = `the name of a text: ${[...texts.keys()].join(', ')}`
      const place = data.placeOf('sources', source.id, 'document')
      const at = { ...place, collection: 'sources', record: source.id } as const
      problems.push(
        own
          ? { ...at, field: 'document', expected: known, found: `"${String(source['document'])}"` }
          : {
              ...at,
              field: 'document',
              expected: 'evidence from the first to the last words of the article',
              found: 'none',
            },
      )
      continue
    }
    const span = await locate(own, text, { start: 0, end: text.length }, text.length)
    if (span) spans.set(source.id, { text, span })
  }
  for (const authored of passages) {
    if (isSpan(authored.passage)) continue
    const article = spans.get(authored.passage.in)
    if (article) await locate(authored, article.text, article.span)
    else if (!data.collections.sources.some((source) => source.id === authored.passage.in)) {
      refuse(authored, 'the id of a source', `"${authored.passage.in}"`)
    }
  }
  if (problems.length > 0) throw new DataError(problems)
  return lock
}

function passagesOf(collection: CollectionName, records: readonly AuthoredRecord[]): Authored[] {
  return records.flatMap((record) =>
    (record.evidence ?? []).flatMap((passage, position) =>
      passage.from === undefined
        ? []
        : [{ collection, record: record.id, position, passage: passage as AuthoredPassage }],
    ),
  )
}

/** The one entry of a source that says where the article stands. */
function isSpan(passage: AuthoredPassage): boolean {
  return passage.fields.includes('document')
}

function absent(text: string, { from, to }: AuthoredPassage, within: Span): [expected: string, found: string] {
  const starts = locatePassage(text, { from }, within)
  if (to === undefined || starts.length === 0) return ['the passage in the article', `no "${from}"`]
  return [
    'the passage in the article',
    `"${from}" at ${starts.map(({ start }) => start).join(', ')}, but no "${to}" within reach behind it`,
  ]
}

function ambiguous(text: string, passage: AuthoredPassage, found: readonly Span[]): [expected: string, found: string] {
  const shown = found
    .slice(0, 6)
    .map(
      ({ start, end }) =>
        `${start}–${end} (…${text.slice(Math.max(0, start - 6), start)}[${passage.from}${end - start > passage.from.length ? '…' : ''}]${text.slice(end, end + 6)}…)`,
    )
  const more = found.length > 6 ? ` and ${found.length - 6} more` : ''
  return [`one passage for "${lockKey(passage)}"`, `${found.length}: ${shown.join(', ')}${more}`]
}
