import type { CollectionName, RecordType } from '../../src/generated/types.js'
import type { RecordModel, Vocabulary } from '../../src/model/field.js'
import { recordModels } from '../../src/model/index.js'
import type { Language } from './language.js'

/** The collections, in the order in which they are listed everywhere. */
export const collectionNames = recordModels.map(({ collection }) => collection as CollectionName)

const byName = new Map(recordModels.flatMap((model) => [model.name, model.collection].map((name) => [name, model])))

/** The model of a collection, or of a type of record. */
export function modelOf(name: CollectionName | RecordType): RecordModel {
  return byName.get(name) as RecordModel
}

/** The word for a value of a vocabulary, as far as it has one. */
export function wordFor({ words }: Vocabulary, value: string, language: Language): string {
  return words[value]?.[language] ?? value
}

/** The word for the kind of a record, if its type has kinds. */
export function kindOf(
  { type, kind }: { readonly type: RecordType; readonly kind?: string },
  language: Language,
): string | undefined {
  const shape = modelOf(type).fields['kind']?.shape
  return kind !== undefined && shape?.is === 'word' ? wordFor(shape.vocabulary, kind, language) : undefined
}

/** What a record of a type is called. */
export function typeWord(type: RecordType, language: Language): string {
  return modelOf(type).called[language]
}
