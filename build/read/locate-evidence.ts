import { digest } from '../../src/evidence/digest.js'
import { locatePassage, type Span } from '../../src/evidence/locate-passage.js'
import type { CollectionName } from '../../src/generated/types.js'
import type { AuthoredEvidence } from './authored-schema.js'
import { DataError, type DataProblem } from './data-problem.js'
import { type EvidenceLock, type LockedPassage, lockKey } from './lock-file.js'
import { type AuthoredData, collectionNames } from './read-data.js'

/** Evidence from an article, which has a passage. */
type AuthoredPassage = AuthoredEvidence & { readonly from: string }

interface Authored {
  readonly collection: CollectionName
  readonly record: string
  readonly position: number
  readonly passage: AuthoredPassage
}

/**
 * Finds every authored passage in the texts.
 *
 * @throws DataError with every passage that is missing from its article or ambiguous
 */
export async function locateEvidence(data: AuthoredData, texts: ReadonlyMap<string, string>): Promise<EvidenceLock> {
  const problems: DataProblem[] = []
  const lock: Record<string, Record<string, LockedPassage>> = {}
  const articles = new Map<string, { text: string; span: Span }>()
  const passages = passagesOf(data)

  const refuse = ({ collection, record, position, passage }: Authored, expected: string, found: string) => {
    const place = data.placeOf(collection, record, `evidence.${position}`)
    problems.push({ ...place, collection, record, field: passage.fields.join(', '), expected, found })
  }
  const refuseDocument = (record: string, expected: string, found: string) => {
    const place = data.placeOf('sources', record, 'document')
    problems.push({ ...place, collection: 'sources', record, field: 'document', expected, found })
  }
  const locate = async (authored: Authored, text: string, within: Span, longest?: number) => {
    const { passage } = authored
    const found = locatePassage(text, passage, within, longest)
    const [only] = found
    if (!only || found.length > 1) {
      refuse(authored, ...(only ? ambiguous(text, passage, found) : absent(text, passage, within)))
      return undefined
    }
    const { [passage.in]: article = {} } = lock
    lock[passage.in] = article
    article[lockKey(passage)] ??= { ...only, digest: await digest(text.slice(only.start, only.end)) }
    return only
  }

  // the span of an article comes first, because its other passages must be within it
  for (const { id, kind, document } of data.collections.sources) {
    if (kind !== 'article') continue
    const own = passages.find(({ record, passage }) => record === id && isSpan(passage))
    const text = texts.get(String(document))
    if (!own) refuseDocument(id, 'evidence with the first and last words of the article', 'none')
    else if (text === undefined) {
      refuseDocument(id, `the name of a text: ${[...texts.keys()].join(', ')}`, `"${String(document)}"`)
    } else {
      const span = await locate(own, text, { start: 0, end: text.length }, text.length)
      if (span) articles.set(id, { text, span })
    }
  }
  const sources = new Set(data.collections.sources.map(({ id }) => id))
  for (const authored of passages) {
    const { passage } = authored
    if (isSpan(passage)) continue
    const article = articles.get(passage.in)
    if (article) await locate(authored, article.text, article.span)
    else if (!sources.has(passage.in)) refuse(authored, 'the id of a source', `"${passage.in}"`)
  }
  if (problems.length > 0) throw new DataError(problems)
  return lock
}

function passagesOf({ collections }: AuthoredData): Authored[] {
  return collectionNames.flatMap((collection) =>
    collections[collection].flatMap(({ id, evidence = [] }) =>
      evidence.flatMap((passage, position) =>
        passage.from === undefined ? [] : [{ collection, record: id, position, passage: passage as AuthoredPassage }],
      ),
    ),
  )
}

/** The entry of a source that gives the position of the article. */
function isSpan(passage: AuthoredPassage): boolean {
  return passage.fields.includes('document')
}

function absent(text: string, { from, to }: AuthoredPassage, within: Span): [expected: string, found: string] {
  const starts = locatePassage(text, { from }, within).map(({ start }) => start)
  const found =
    to === undefined || starts.length === 0
      ? `no "${from}"`
      : `"${from}" at ${starts.join(', ')}, but no "${to}" within reach behind it`
  return ['the passage in the article', found]
}

function ambiguous(text: string, passage: AuthoredPassage, found: readonly Span[]): [expected: string, found: string] {
  const shown = found.slice(0, 6).map(({ start, end }) => {
    const [before, behind] = [text.slice(Math.max(0, start - 6), start), text.slice(end, end + 6)]
    const rest = end - start > passage.from.length ? '…' : ''
    return `${start}–${end} (…${before}[${passage.from}${rest}]${behind}…)`
  })
  const more = found.length > 6 ? ` and ${found.length - 6} more` : ''
  return [`one passage for "${lockKey(passage)}"`, `${found.length}: ${shown.join(', ')}${more}`]
}
