import { normaliseText } from '../../src/evidence/normalise-text.js'
import { collectionNames } from '../../src/references/collection-names.js'
import type { CollectionName } from '../../src/types/dataset.js'
import { DataError, type DataProblem } from '../authored/data-problem.js'
import type { AuthoredData } from '../authored/read-data.js'
import { type EvidenceLock, lockKey } from './lock-file.js'

/** A record as far as its words go: those that must be the article's own. */
interface Worded {
  readonly id: string
  readonly name?: { readonly zh: string }
  readonly aliases?: { readonly zh?: readonly string[] | undefined } | undefined
  readonly wording?: string
  readonly evidence: AuthoredData['collections']['events'][number]['evidence']
}

// the names of events, and most titles of sources, are ours
const COLLECTIONS = collectionNames.filter((name) => !['events', 'statements', 'sources'].includes(name))

/**
 * The Chinese names, aliases and wordings of records stand in the passages that are said to support them, character by
 * character, unless one of those passages is marked inferred. `…` in a wording leaves words out.
 *
 * @throws DataError with every one that does not
 */
export function checkWords(data: AuthoredData, texts: ReadonlyMap<string, string>, lock: EvidenceLock): void {
  const documents = new Map(data.collections.sources.map((source) => [source.id, source.document]))
  const problems: DataProblem[] = []
  for (const collection of COLLECTIONS) {
    for (const record of data.collections[collection] as readonly Worded[]) {
      const passages = (field: string) => record.evidence.filter((entry) => entry.fields.includes(field))
      const check = (field: string, words: string | undefined) => {
        const entries = passages(field)
        if (words === undefined || entries.some((entry) => entry.basis === 'inferred')) return
        const found = entries.flatMap((entry) => {
          const passage = lock[entry.in]?.[lockKey(entry)]
          const text = texts.get(documents.get(entry.in) ?? '')
          return passage && text !== undefined ? [text.slice(passage.start, passage.end)] : []
        })
        if (found.some((passage) => stands(words, passage))) return
        problems.push(problem(data, collection, record.id, field, words, found))
      }
      check('name', record.name?.zh)
      check('wording', record.wording)
      for (const alias of record.aliases?.zh ?? []) check('aliases', alias)
    }
  }
  if (problems.length > 0) throw new DataError(problems)
}

function stands(words: string, passage: string): boolean {
  let at = 0
  for (const part of words.split('…').map(normaliseText)) {
    const found = passage.indexOf(part, at)
    if (found < 0) return false
    at = found + part.length
  }
  return true
}

function problem(
  data: AuthoredData,
  collection: CollectionName,
  record: string,
  field: string,
  words: string,
  passages: readonly string[],
): DataProblem {
  return {
    ...data.placeOf(collection, record, [field]),
    collection,
    record,
    field,
    expected: 'words that stand in a passage which supports them, or inferred evidence',
    found: `"${words}", not in ${passages.map((passage) => `"${shorten(passage)}"`).join(', ') || 'any passage'}`,
  }
}

function shorten(passage: string): string {
  return passage.length > 24 ? `${passage.slice(0, 12)}…${passage.slice(-8)}` : passage
}
