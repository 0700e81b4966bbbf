import { Converter } from 'opencc-js/t2cn'
import { GENERATED } from './names.js'

/** The traditional forms of characters: of those in some texts, or of all that OpenCC knows. */
export function traditionalPairs(texts?: string): string {
  const simplify = Converter({ from: 't', to: 'cn' })
  const used = texts === undefined ? undefined : new Set(texts)
  const pairs: string[] = []
  for (let code = 0x3400; code <= 0x9fff; code++) {
    const character = String.fromCodePoint(code)
    const simple = simplify(character)
    if (simple !== character && (used === undefined || used.has(simple))) pairs.push(character + simple)
  }
  return pairs.join('')
}

/** src/generated/traditional.ts, for the bundled records, and all-traditional.ts, for own records. */
export function emitTraditional(name: string, pairs: string): string {
  return `${GENERATED}/** Pairs of a traditional character and its simplified form. */\nexport const ${name} = '${pairs}'\n`
}
