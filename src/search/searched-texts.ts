import { describeValue } from '../describe/describe-value.js'
import { label } from '../index.js'
import type { AnyRecord } from '../types/dataset.js'
import type { AnyIds } from '../types/ids.js'
import type { Aliases, Text } from '../types/text.js'

/** The texts of a record in which words are looked for: those that name it, and the others. */
export function searchedTexts(
  record: AnyRecord<AnyIds>,
  position: number,
): { readonly names: readonly string[]; readonly texts: readonly string[] } {
  if (typeof record !== 'object' || record === null || typeof record.type !== 'string') {
    throw new TypeError(
      `createSearch: expected records[${position}] to be a record with a type, found ${describeValue(record)}`,
    )
  }
  const aliases = 'aliases' in record ? record.aliases : undefined
  return {
    names: [label(record, 'zh'), label(record, 'en'), ...aliasesOf(aliases)],
    texts: [...('kind' in record ? [record.kind] : []), ...textsOf(record)].flatMap((text) =>
      text === undefined ? [] : typeof text === 'string' ? [text] : [text.zh, text.en],
    ),
  }
}

function textsOf(record: AnyRecord<AnyIds>): (Text | string | undefined)[] {
  switch (record.type) {
    case 'event':
      return [record.theme, ...(record.participants ?? []).flatMap(({ group, as }) => [group, as])]
    case 'tie':
      return [record.wording, ...(record.areas ?? [])]
    case 'figure':
      return [record.wording]
    case 'person':
      return record.roles.map(({ title }) => title)
    case 'organization':
      return [record.description]
    case 'initiative':
      return [record.description, ...(record.topics ?? [])]
    case 'statement':
      return [record.group, ...(record.topics ?? [])]
    default:
      return []
  }
}

function aliasesOf(aliases: Aliases | undefined): readonly string[] {
  return [...(aliases?.zh ?? []), ...(aliases?.en ?? [])]
}
