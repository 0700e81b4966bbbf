import type { Shape } from '../../../src/model/field.js'
import { fieldsOf } from '../../../src/model/index.js'
import { numbersIn } from '../numbers-in.js'
import type { Given } from './passage.js'
import type { Finding, Names, PassageRule } from './rule.js'
import { endsOf, fold } from './stands.js'

/** 等 at the end of an enumeration, after the closing marks of the last item. */
const AND_OTHERS = /^["'”’」』》）)]*等(?![待级候])/

/**
 * If 等 directly follows a list item in the passage, the enumeration is open, and the field must be in the record's `openLists`.
 * If 等 precedes the number of items, the list is complete: 甲、乙等两个.
 */
export const leavesListOpen: PassageRule = ({ record, model, entry, text, given }, names) => {
  const fields = fieldsOf(model)
  if (!fields['openLists']) return []
  const open = Array.isArray(record['openLists']) ? record['openLists'] : []
  const passage = fold(text)
  return entry.fields.flatMap((name): Finding[] => {
    const shape = fields[name]?.shape
    if (shape?.is !== 'list' || open.includes(name)) return []
    const items = itemsOf(name, shape.of, given, names)
      .map((words) => words.flatMap((one) => endsOf(one, text)))
      .filter((ends) => ends.length > 0)
    const end = items.flat().find((at) => AND_OTHERS.test(passage.slice(at)))
    if (end === undefined || (items.length > 1 && countBehind(passage.slice(end)) === items.length)) return []
    const found = `"${passage.slice(Math.max(0, end - 12), end + 4)}"`
    return [['openLists', `"${name}" because the passage ends the list with 等`, found]]
  })
}

/** The words of each list item: the names of a record, a text, or the identifying words of an object. */
function itemsOf(name: string, shape: Shape, given: readonly Given[], names: Names): string[][] {
  const items = new Map<string, string[]>()
  for (const { path, shape: is, value } of given) {
    const [top, position = '', key = ''] = path.split('.')
    if (top !== name || (shape.is === 'object' && !shape.oneOf?.includes(key))) continue
    const words = is.is === 'ref' ? (names.get(String(value))?.flat() ?? []) : is.is === 'text' ? [String(value)] : []
    items.set(position, [...(items.get(position) ?? []), ...words])
  }
  return [...items.values()]
}

/** The number directly after 等: 5 in 等5位嘉宾. */
function countBehind(rest: string): number | undefined {
  const [, behind = ''] = rest.split('等')
  return numbersIn(behind.slice(0, 3))[0]
}
