import { fieldsOf, recordModels } from '../../src/model/index.js'
import { vocabularies } from '../../src/model/walk.js'
import { GENERATED, lowerFirst } from './names.js'

/** Generates src/generated/words.ts: the words of each vocabulary, and the vocabulary of each type's kinds. */
export function emitWords(): string {
  const words = vocabularies().map(({ name, words: values }) => {
    const entries = Object.entries(values).map(([value, { zh, en, measure, also = [] }]) => {
      return `${JSON.stringify(value)}: ${JSON.stringify({ zh, en, ...(measure && { measure }), ...(also.length > 0 && { also }) })}`
    })
    return `/** Words for the values of \`${name}\`. */\nexport const ${wordsName(name)}: Words<${name}> = { ${entries.join(', ')} }`
  })
  const kinds = recordModels.flatMap((model) => {
    const shape = fieldsOf(model)['kind']?.shape
    return shape?.is === 'word' ? [`${model.name}: ${wordsName(shape.vocabulary.name)}`] : []
  })
  const names = vocabularies().map(({ name }) => name)
  return `${GENERATED}import type { ${names.join(', ')}, RecordType } from './types.js'
import type { Text } from '../text.js'

/** The word for each value of a vocabulary in both languages, and its synonyms. */
export type Words<V extends string> = Readonly<Record<V, Text & { readonly measure?: string; readonly also?: readonly string[] }>>

/** The values of each vocabulary, by name. */
export interface Vocabularies {
${names.map((name) => `  ${name}: ${name}`).join('\n')}
}

${words.join('\n\n')}

/** The words for the kinds of records, by type. */
export const kindWords: Readonly<Partial<Record<RecordType, Words<string>>>> = { ${kinds.join(', ')} }

/** The words of every vocabulary, by name. */
export const vocabularies: { readonly [V in keyof Vocabularies]: Words<Vocabularies[V]> } = { ${names.map((name) => `${name}: ${wordsName(name)}`).join(', ')} }
`
}

function wordsName(vocabulary: string): string {
  return `${lowerFirst(vocabulary)}Words`
}
