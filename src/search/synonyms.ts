/** Words that people use for one another; the words of kinds are in the model. */
const GROUPS: readonly (readonly string[])[] = [
  ['ai', '人工智能'],
  ['uk', '英国'],
  ['usa', 'us', '美国'],
  ['un', '联合国'],
  ['covid', 'pandemic', '疫情'],
  ['xi', '习近平'],
]

let byWord: ReadonlyMap<string, readonly string[]> | undefined

/** Other words for a word of a query. */
export function synonymsOf(word: string): readonly string[] {
  byWord ??= new Map(GROUPS.flatMap((group) => group.map((one) => [one, group.filter((other) => other !== one)])))
  return byWord.get(word) ?? []
}
