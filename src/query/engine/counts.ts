import type { Count, PairCount } from '../counting.js'
import { type Coded, codePairs } from './postings.js'

type Test = (key: string) => boolean

/** The number of records with each key, sorted by key in UTF-16 code unit order; frozen. */
export function countKeys({ codes, counts }: Coded, isKey: Test): readonly Count[] {
  const counted = [...codes.keys()].map((key, code) => Object.freeze({ key, count: counts[code] as number }))
  return Object.freeze(counted.filter(({ key }) => isKey(key)).sort((a, b) => compare(a.key, b.key)))
}

/** The number of records with each pair of keys, sorted by the first key and then by the second; frozen. */
export function countPairs(first: Coded, second: Coded, isFirst: Test, isSecond: Test): readonly PairCount[] {
  const { codes, counts } = codePairs(first, second)
  const [firstKeys, secondKeys] = [[...first.codes.keys()], [...second.codes.keys()]]
  const counted = [...codes.keys()].map((pair, code) => {
    const one = firstKeys[Math.floor(pair / secondKeys.length)] as string
    const other = secondKeys[pair % secondKeys.length] as string
    return Object.freeze({ keys: Object.freeze([one, other] as const), count: counts[code] as number })
  })
  return Object.freeze(
    counted
      .filter(({ keys: [one, other] }) => isFirst(one) && isSecond(other))
      .sort((a, b) => compare(a.keys[0], b.keys[0]) || compare(a.keys[1], b.keys[1])),
  )
}

export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
