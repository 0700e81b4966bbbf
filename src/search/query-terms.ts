import { type Fold, formsOf, isHan, wordsOf } from './fold.js'
import { CHINESE_WORDS, termsOfWords } from './synonyms.js'

/** A search term: alternatives of which one must match; the words of an alternative may be in any order. */
export type Term = readonly string[]

/** Words of questions, which carry no meaning for the search. */
const EMPTY = new Set(
  (
    'a about an and are at by can did do does for from has have how in i is it list many me much of on or show tell the there to was were what when where which who whose why with ' +
    '的 了 和 与 及 在 是 有 多少 几 几个 几座 什么 哪些 哪个 哪里 何时 谁 吗 呢 个 请问'
  ).split(' '),
)

let segmenter: Intl.Segmenter | undefined

/** The terms of a query; stop words are dropped unless there are no others. */
export function queryTerms(query: string, fold?: Fold): Term[] {
  const words = wordsOf(query, fold).flatMap((word) => (isHan(word) ? chineseWords(word) : [word]))
  const telling = words.filter((word) => !EMPTY.has(word))
  return termsOfWords([...new Set(telling.length > 0 ? telling : words)]).map((term) => term.flatMap(formsOf))
}

/** Segments Chinese into words, so that they need not be adjacent; a runtime without a segmenter keeps the run whole. */
function chineseWords(run: string): string[] {
  const parts = run.split(CHINESE_WORDS).filter(Boolean)
  if (typeof Intl === 'undefined' || !('Segmenter' in Intl)) return parts
  segmenter ??= new Intl.Segmenter('zh', { granularity: 'word' })
  const cutter = segmenter
  return parts.flatMap((part) =>
    CHINESE_WORDS.test(part) ? part : [...cutter.segment(part)].map(({ segment }) => segment),
  )
}
