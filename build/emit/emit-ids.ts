import type { CollectionName, Collections } from '../../src/generated/types.js'
import { recordModels } from '../../src/model/index.js'
import { GENERATED } from './names.js'

/** Generates src/generated/ids.ts: the ids of the bundled records as literal types. */
export function emitIds(dataset: Collections): string {
  const unions = recordModels.flatMap(({ collection, typeName, subsets = [] }) => {
    const lists = [{ name: collection, typeName, where: {} }, ...subsets]
    return lists.map(({ name, typeName, where }) => {
      const records = dataset[collection as CollectionName].filter((record) =>
        Object.entries(where).every(([key, value]) => record[key as keyof typeof record] === value),
      )
      const ids = records.map(({ id }) => id)
      return union(`${typeName}Id`, `The id of a record of \`${name}\`.`, ids)
    })
  })
  const countries = [...new Set(dataset.places.flatMap(({ country }) => country ?? []))].sort()
  return `${GENERATED}${unions.join('\n')}
${union('CountryCode', 'The ISO 3166-1 alpha-2 code of a country in the data.', countries)}
/** The id of any record. */
export type RecordId = ${recordModels.map(({ typeName }) => `${typeName}Id`).join(' | ')}
`
}

function union(name: string, means: string, members: readonly string[]): string {
  const lines = members.map((member) => `  | '${member}'`)
  return `/** ${means} */\nexport type ${name} =\n${lines.length > 0 ? lines.join('\n') : '  never'}\n`
}
