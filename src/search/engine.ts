import leven from 'leven'
import { checkString, wrongValue } from '../describe/check-argument.js'
import { checkOptions } from '../describe/check-options.js'
import type { OwnRecord } from '../generated/types.js'
import type { Document } from './document.js'
import { type Fold, formsOf, isHan, searchedWords, wordsOf } from './fold.js'
import { hasHan, queryTerms, type Term } from './query-terms.js'

/** A record that was found. */
export interface SearchResult<R> {
  readonly record: R
  /** The relevance, comparable within one result. */
  readonly score: number
}

/** The maximum number of records; all if omitted. */
export interface SearchOptions {
  readonly limit?: number | undefined
}

/** The weight of a match in each part: of a whole word, and of the start of a word. */
const WEIGHTS = [
  ['name', 10, 6],
  ['kind', 7, 4],
  ['text', 4, 2],
  ['related', 2, 1],
] as const
const CALLED_THAT = 40
const OF_THAT_KIND = 20
const NAMES_ALL = 8
const LONGEST = 500

/** The records that contain every word of a query, best first. */
export function searchDocuments<R extends OwnRecord>(
  documents: readonly Document<R>[],
  words: unknown,
  options: SearchOptions,
  fold?: Fold,
): SearchResult<R>[] {
  checkString('search', 'words', words)
  const { limit } = checkOptions('search', options, ['limit'])
  if (limit !== undefined && !(Number.isInteger(limit) && limit > 0)) {
    throw wrongValue('search', 'options.limit to be a positive whole number', limit)
  }
  const given = words.slice(0, LONGEST)
  const whole = wordsOf(given, fold).join(' ')
  const forms = new Set(searchedWords(given, fold).flatMap(formsOf))
  const terms = queryTerms(given, fold).map((term) => asFound(term, documents))
  if (terms.length === 0) return []
  const found: SearchResult<R>[] = []
  for (const document of documents) {
    const score = scoreOf(document, terms, whole, forms)
    if (score > 0) found.push({ record: document.record, score })
  }
  return found.sort((a, b) => b.score - a.score).slice(0, limit)
}

function scoreOf<R extends OwnRecord>(
  document: Document<R>,
  terms: readonly Term[],
  whole: string,
  forms: ReadonlySet<string>,
): number {
  let score = 0
  let named = true
  for (const term of terms) {
    let best = 0
    for (const word of term) {
      for (const [part, exact, beginning] of WEIGHTS) {
        const weight = weightIn(document[part], word, exact, beginning)
        if (weight > best) best = weight
      }
    }
    if (best === 0) return 0
    if (best < 6) named = false
    score += best
  }
  if (
    document.kinds.some((kind) =>
      kind.split(' ').every((word) => (isHan(word) ? whole.includes(word) : forms.has(word))),
    )
  )
    score += OF_THAT_KIND
  // the thing itself comes before a source about it
  if (document.record.type === 'source') return score / 3
  if (document.names.includes(whole)) return score + CALLED_THAT
  // if both names contain the words, the shorter name is the better match
  return named ? score + NAMES_ALL + 4 / (1 + document.name.length) : score
}

function weightIn(text: string, word: string, exact: number, beginning: number): number {
  if (isHan(word))
    return hasHan(text, word) ? (text.includes(` ${word} `) ? exact : beginning + (exact - beginning) / 2) : 0
  // most texts have neither
  if (!text.includes(` ${word}`)) return 0
  if (text.includes(` ${word} `)) return exact
  // the start of a number is a different number
  return word.length > 2 && !/^\d+$/.test(word) ? beginning : 0
}

/** A word without a match also matches words that differ by a letter or two; a number does not. */
function asFound<R extends OwnRecord>(term: Term, documents: readonly Document<R>[]): Term {
  const [word = ''] = term
  if (word.length < 5 || isHan(word) || /\d/.test(word)) return term
  const isFound = (one: string) =>
    documents.some((document) => WEIGHTS.some(([part]) => document[part].includes(` ${one}`)))
  if (term.some(isFound)) return term
  const far = word.length > 8 ? 2 : 1
  const near = new Set<string>()
  for (const document of documents) {
    for (const other of document.name.split(' ')) {
      if (Math.abs(other.length - word.length) > far || other[0] !== word[0] || /\d/.test(other)) continue
      if (leven(word, other) <= far) near.add(other)
    }
  }
  return near.size > 0 ? [...near] : term
}
