import { type Fold, formsOf, isHan, wordsOf } from './fold.js'

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

/** Synonyms; the synonyms of kinds are in the model. */
const GROUPS: readonly (readonly string[])[] = [
  ['ai', '人工智能'],
  ['uk', 'britain', 'united kingdom', 'england', 'british', '英国'],
  ['usa', 'us', 'american', 'united states', '美国'],
  ['un', '联合国'],
  ['turkey', 'turkiye', 'turkish'],
  ['holland', 'netherlands', 'dutch'],
  ['korea', 'korean', '韩国'],
  ['ecology', 'ecological', '生态'],
  ['covid', 'coronavirus', 'pandemic', 'epidemic', '疫情', '抗疫', '新冠'],
  ['xi', '习近平'],
  ['友城', '友好城市', '姐妹城市'],
  ['印尼', '印度尼西亚'],
  ['中东', '西亚'],
  // cut as one word
  ['东南亚'],
  ['南亚'],
  ['拉美', '拉丁美洲'],
  // older spellings, which occur in proper names
  ['amoy', 'xiamen'],
  ['gulangyu', 'kulangsu'],
]

/** Countries, each with its adjectives. */
const OF_COUNTRIES = /* @__PURE__ */ (
  'australia australian, brazil brazilian, canada canadian, chile chilean, colombia colombian, france french, ' +
  'germany german, greece greek, indonesia indonesian, ireland irish, israel israeli, japan japanese, ' +
  'lithuania lithuanian, malaysia malaysian, mexico mexican, philippines philippine filipino, salvador salvadoran, ' +
  'singapore singaporean, tajikistan tajik, thailand thai'
)
  .split(', ')
  .map((words) => words.split(' '))

/** Names, and longer names in which they have another meaning. */
const LONGER: Readonly<Record<string, readonly string[]>> = {
  西亚: ['马来西亚', '印度尼西亚'],
  南亚: ['东南亚'],
  印度: ['印度尼西亚'],
  罗马: ['罗马尼亚'],
  苏丹: ['南苏丹'],
  几内亚: ['赤道几内亚', '巴布亚新几内亚'],
}

/** Phrases, and the adjacent words that replace them in a search. */
const PHRASES: readonly (readonly [RegExp, (found: string) => readonly string[]])[] = [
  [/^(twin|sister|partner) (towns?|cit(y|ies))$/, () => ['sister city', 'sister cities']],
  [/^great britain$/, () => ['united kingdom']],
  [/^ivory coast$/, () => ["cote d'ivoire", '科特迪瓦']],
  [/^latin america$/, () => ['latin america']],
  [/^(north|northern) america$/, () => ['northern america', 'north america']],
  [/^south america$/, () => ['south america']],
  [/^middle east$/, () => ['western asia', 'middle east']],
  // "South-eastern Asia" in UN M49
  [
    /^(south ?east|north|south|east|west)(ern)? (asia|europe)$/,
    (found) => [found.replace(/^(south(?= ?east))? ?(\w+?)(ern)? (\w+)$/, '$1 $2ern $4').trim(), found],
  ],
]
const LONGEST_PHRASE = 3

/** The words of a query as terms; a phrase is one of them. */
function termsOfWords(words: readonly string[]): (readonly string[])[] {
  const terms: (readonly string[])[] = []
  for (let at = 0; at < words.length; ) {
    const [term, length] = phraseAt(words, at) ?? [[words[at] as string, ...synonymsOf(words[at] as string)], 1]
    terms.push(term)
    at += length
  }
  return terms
}

function phraseAt(words: readonly string[], at: number): [readonly string[], number] | undefined {
  for (let length = LONGEST_PHRASE; length > 1; length--) {
    const given = words.slice(at, at + length)
    const phrase = given.join(' ')
    const known = PHRASES.find(([wanted]) => wanted.test(phrase))
    if (known) return [known[1](phrase), length]
  }
  return undefined
}

let byWord: ReadonlyMap<string, readonly string[]> | undefined

function synonymsOf(word: string): readonly string[] {
  byWord ??= new Map(
    [...GROUPS, ...OF_COUNTRIES].flatMap((group) => group.map((one) => [one, group.filter((other) => other !== one)])),
  )
  return byWord.get(word) ?? []
}

/** The words at which a Chinese query is split before segmentation, longest first. */
const CHINESE_WORDS: RegExp = /* @__PURE__ */ new RegExp(
  `(${[...GROUPS, ...Object.values(LONGER)]
    .flat()
    .filter((word) => /^\p{Script=Han}/u.test(word))
    .sort((a, b) => b.length - a.length)
    .join('|')})`,
)

/** Whether a Chinese word is in a text other than as part of a longer name. */
export function hasHan(text: string, word: string): boolean {
  if (!text.includes(word)) return false
  const longer = Object.hasOwn(LONGER, word) ? LONGER[word] : undefined
  return !longer || longer.reduce((rest, name) => rest.replaceAll(name, ' '), text).includes(word)
}
