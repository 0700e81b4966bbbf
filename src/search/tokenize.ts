/** What a browser or runtime without `Intl.Segmenter` lacks. */
type Segmenter = Pick<Intl.Segmenter, 'segment'>

const CHINESE = /\p{Script=Han}+/gu
const OTHER = /[\p{Letter}\p{Number}]+/gu
const MARKS = /\p{Mark}/gu

let segmenter: Segmenter | undefined

/** The segmenter of Chinese words, where the runtime has one. */
function chineseSegmenter(): Segmenter | undefined {
  if (typeof Intl === 'undefined' || !('Segmenter' in Intl)) return undefined
  segmenter ??= new Intl.Segmenter('zh', { granularity: 'word' })
  return segmenter
}

/**
 * The terms of a text that is searched: Latin words without accents in lower case; of Chinese every character, every
 * pair of neighbours, so that a word is found however the text around it was cut.
 */
export function termsOfText(text: string): string[] {
  const chinese = runs(text, CHINESE).flatMap((run) => [...run, ...pairs(run)])
  return [...latinTerms(text), ...chinese]
}

/**
 * The terms of what is searched for, all of which must be found. Chinese is cut into words, so that the words of a query need
 * not be neighbours; where the runtime cannot cut words, the whole run is one word.
 */
export function termsOfQuery(query: string, words: Segmenter | undefined = chineseSegmenter()): string[] {
  const chinese = runs(query, CHINESE).flatMap((run) =>
    words ? [...words.segment(run)].map(({ segment }) => segment) : [run],
  )
  return [...latinTerms(query), ...chinese.flatMap((word) => (word.length === 1 ? [word] : pairs(word)))]
}

function latinTerms(text: string): string[] {
  return runs(text.normalize('NFKD').replace(MARKS, ''), OTHER)
    .map((run) => run.replace(CHINESE, ' ').toLowerCase())
    .flatMap((run) => run.split(' ').filter(Boolean))
    .map(singular)
}

/** Cities and city are one term; so short a rule cuts names too, but alike in text and query. */
function singular(word: string): string {
  return word.replace(/ies$/, 'y').replace(/([^s])s$/, '$1')
}

function pairs(run: string): string[] {
  const characters = [...run]
  return characters.slice(1).map((character, at) => `${characters[at]}${character}`)
}

function runs(text: string, pattern: RegExp): string[] {
  return [...text.matchAll(pattern)].map(([run]) => run)
}
