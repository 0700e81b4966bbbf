/** Names, and the longer ones that they are part of, in which they do not stand for themselves. */
const LONGER: Readonly<Record<string, readonly string[]>> = {
  西亚: ['马来西亚', '印度尼西亚'],
  南亚: ['东南亚'],
  印度: ['印度尼西亚'],
  罗马: ['罗马尼亚'],
  苏丹: ['南苏丹'],
  几内亚: ['赤道几内亚', '巴布亚新几内亚'],
}

/** The longer names, at which a query is cut before it is cut at shorter ones. */
export const LONGER_NAMES: readonly string[] = /* @__PURE__ */ Object.values(LONGER).flat()

/** Whether a Chinese word is in a text, and not merely in a longer name. */
export function hasHan(text: string, word: string): boolean {
  if (!text.includes(word)) return false
  const longer = Object.hasOwn(LONGER, word) ? LONGER[word] : undefined
  return !longer || longer.reduce((rest, name) => rest.replaceAll(name, ' '), text).includes(word)
}
