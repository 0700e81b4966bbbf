import { Converter } from 'opencc-js/t2cn'
import { GENERATED } from './names.js'

/** The traditional forms of the characters in some texts, or of all characters that OpenCC knows. */
export function traditionalPairs(texts?: string): string {
  // Taiwan and Hong Kong write some characters differently: 衛, 衞
  const converters = (['t', 'tw', 'hk'] as const).map((from) => Converter({ from, to: 'cn' }))
  const used = texts === undefined ? undefined : new Set(texts)
  const pairs: string[] = []
  for (let code = 0x3400; code <= 0x9fff; code++) {
    const character = String.fromCodePoint(code)
    const simple = converters.map((simplify) => simplify(character)).find((one) => one !== character)
    if (simple !== undefined && (used === undefined || used.has(simple))) pairs.push(character + simple)
  }
  return pairs.join('')
}

/** Generates src/generated/traditional.ts for the bundled records, and all-traditional.ts for users' own. */
export function emitTraditional(name: string, pairs: string): string {
  return `${GENERATED}/** Pairs of a traditional character and its simplified form. */\nexport const ${name} = '${pairs}'\n`
}
