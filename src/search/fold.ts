/** What a caller can put in the place of characters before they are compared: of traditional characters the simplified ones. */
export type Fold = (text: string) => string

const WORDS = /\p{Script=Han}+|(?:(?!\p{Script=Han})[\p{L}\p{N}])+/gu
const MARKS = /\p{M}/gu
/** Letters that no decomposition takes apart, as other alphabets write them. */
const LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ł: 'l',
  ı: 'i',
  þ: 'th',
}
/** Letters that other alphabets write in two. */
const DOUBLES: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', å: 'aa', ø: 'oe' }

/** The words of a text in one spelling: compatibility forms, marks and case apart, Chinese in runs. */
export function wordsOf(text: string, fold?: Fold): string[] {
  const composed = text.normalize('NFKC').toLowerCase()
  return plain(fold ? fold(composed) : composed).match(WORDS) ?? []
}

/** The words of a text that is searched: other forms of a word stand behind it, so that each of them finds it. */
export function searchedWords(text: string, fold?: Fold): string[] {
  const composed = text.normalize('NFKC').toLowerCase()
  const words = wordsOf(composed, fold)
  const doubled = /[äöüåø]/.test(composed)
    ? wordsOf(composed.replace(/[äöüåø]/g, (letter) => DOUBLES[letter] ?? letter))
    : []
  return [...words, ...doubled].flatMap((word) => (isHan(word) ? [word] : [word, ...otherNumber(word)]))
}

export function isHan(word: string): boolean {
  return /^\p{Script=Han}/u.test(word)
}

function plain(text: string): string {
  const bare = text.normalize('NFKD').replace(MARKS, '').normalize('NFC')
  return bare.replace(/[ßæœøđðłıþ]/g, (letter) => LETTERS[letter] ?? letter)
}

/** Of a singular the plural, of a plural the singular, as far as a rule can tell. */
function otherNumber(word: string): string[] {
  if (!/^[a-z]{3,}$/.test(word)) return []
  if (word.endsWith('ies')) return [`${word.slice(0, -3)}y`]
  if (word.endsWith('ss')) return [`${word}es`]
  if (word.endsWith('s')) return [word.slice(0, -1)]
  return [/[^aeiou]y$/.test(word) ? `${word.slice(0, -1)}ies` : `${word}s`]
}
