/** Replaces characters before they are compared, such as traditional characters by simplified ones. */
export type Fold = (text: string) => string

const WORDS = /\p{Script=Han}+|(?:(?!\p{Script=Han})[\p{L}\p{M}\p{N}])+/gu
/** Accents, and the points of Hebrew and Arabic. In other scripts, marks distinguish letters. */
const MARKS = /[\u0300-\u036f\u0591-\u05bd\u064b-\u0652]/g
/** Characters within a word or number that are ignored. */
const WITHIN = /\u00ad|(\d),(?=\d{3}(?!\d))/g
const ASCII = /^[ -~]*$/
const ASCII_WORDS = /[a-z0-9]+/g
/** Text that has no other form: ASCII, Chinese characters and their punctuation. */
const PLAIN = /^[ -~–—‘-”、-】一-鿿，。：；！？（）]*$/u
const PLAIN_WORDS = /[一-鿿]+|[a-z0-9]+/g
/** Letters with marks, separate marks, or an apostrophe: text that can be spelled differently. */
const VARIED = /[\u00c0-\u036f]|[a-z]['’](?!s\b)[a-z]/i
/** Words that contain an apostrophe, other than a possessive. */
const PARTED = /\p{L}+['’](?!s\b)\p{L}+/gu
const NUMERALS = '一二三四五六七八九'
/** Letters without a Unicode decomposition, and their usual transcription. */
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
/** Letters that are also transcribed as two. */
const DOUBLES: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', å: 'aa', ø: 'oe' }

/** The words of a text in one spelling, without compatibility forms, marks and case. Chinese is kept in runs. */
export function wordsOf(given: string, fold?: Fold): string[] {
  const text = /\u00ad|\d,\d/.test(given) ? given.replace(WITHIN, '$1') : given
  if (ASCII.test(text)) return text.toLowerCase().match(ASCII_WORDS) ?? []
  if (PLAIN.test(text)) {
    const lower = text.toLowerCase()
    return inDigits(fold ? fold(lower) : lower).match(PLAIN_WORDS) ?? []
  }
  const composed = text.normalize('NFKC').toLowerCase()
  return inDigits(plain(fold ? fold(composed) : composed)).match(WORDS) ?? []
}

/**
 * The words of a searched text, followed by their variants: letters transcribed as two, and words without their apostrophe
 * (Xi’an is also Xian).
 */
export function searchedWords(text: string, fold?: Fold, words: readonly string[] = wordsOf(text, fold)): string[] {
  if (!VARIED.test(text)) return [...words]
  const joined = (text.match(PARTED) ?? []).flatMap((word) => wordsOf(word.replace(/['’]/, '')))
  return [...words, ...doubledWords(text), ...joined]
}

function doubledWords(text: string): string[] {
  const composed = text.normalize('NFKC').toLowerCase()
  return /[äöüåø]/.test(composed) ? wordsOf(composed.replace(/[äöüåø]/g, (letter) => DOUBLES[letter] ?? letter)) : []
}

/** A word of a query and its other spellings, any of which may match. */
export function formsOf(word: string): string[] {
  if (!/^[a-z]{3,}$/.test(word)) return [word]
  const spelt = otherSpelling(word)
  return [word, ...otherNumber(word), ...(spelt === word ? [] : [spelt, ...otherNumber(spelt)])]
}

export function isHan(word: string): boolean {
  return /^\p{Script=Han}/u.test(word)
}

function plain(text: string): string {
  const bare = text.normalize('NFKD').replace(MARKS, '').normalize('NFC')
  return bare.replace(/[ßæœøđðłıþ]/g, (letter) => LETTERS[letter] ?? letter)
}

/** The plural of a singular, and the singular of a plural, by rule. */
function otherNumber(word: string): string[] {
  // "citi" and "citie" are the start of "cities"
  const [, stem] = /^(.*[^aeiou])i(?:e|es)?$/.exec(word) ?? []
  if (stem !== undefined) return [`${stem}y`]
  if (word.endsWith('ss')) return [`${word}es`]
  if (word.endsWith('s')) return [word.slice(0, -1)]
  return [/[^aeiou]y$/.test(word) ? `${word.slice(0, -1)}ies` : `${word}s`]
}

/** The American form of a British spelling, and the British form of an American one, by rule. */
function otherSpelling(word: string): string {
  return word
    .replace(
      /^(cent|theat|kilomet|met|lit)(re|er)(s?)$/,
      (_, stem, end, s) => `${stem}${end === 're' ? 'er' : 're'}${s}`,
    )
    .replace(/^(harb|col|lab|hon|fav|neighb)(our|or)/, (_, stem, end) => `${stem}${end === 'or' ? 'our' : 'or'}`)
    .replace(
      /(...)i([sz])(e[ds]?|ing|ations?|ers?)$/,
      (_, stem, letter, end) => `${stem}i${letter === 's' ? 'z' : 's'}${end}`,
    )
    .replace(/^program(me)?(s?)$/, (_, end, s) => `program${end ? '' : 'me'}${s}`)
    .replace(/^(dialog|catalog)(ue)?(s?)$/, (_, stem, end, s) => `${stem}${end ? '' : 'ue'}${s}`)
}

/** Chinese ordinals below a hundred, and months, in digits: 第二十二届 as 第22届, 十一月 as 11月. */
function inDigits(text: string): string {
  if (!/第|[一二三四五六七八九十]月/.test(text)) return text
  return text
    .replace(/第([一二三四五六七八九])?(十)?([一二三四五六七八九])?(?=[届次屆个個])/g, (whole, tens, ten, ones) => {
      if (!ten) return tens && !ones ? `第${digit(tens)}` : whole
      return `第${(tens ? digit(tens) : 1) * 10 + digit(ones)}`
    })
    .replace(/(?:(十)([一二])?|([一二三四五六七八九]))(?=月)/g, (_, ten, more, month) =>
      String(ten ? 10 + digit(more) : digit(month)),
    )
}

/** Of none, 0. */
function digit(numeral = ''): number {
  return numeral === '' ? 0 : NUMERALS.indexOf(numeral) + 1
}
