import { recordModels } from '../../src/model/index.js'
import { GENERATED } from './names.js'

type Collections = Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>>

/** src/generated/ids.ts: the ids of the bundled records as literal types. */
export function emitIds(dataset: Collections): string {
  const unions = recordModels.flatMap((model) => {
    const records = dataset[model.collection] ?? []
    const ids = records.map(({ id }) => String(id))
    return [
      union(`${model.typeName}Id`, `The id of a record of \`${model.collection}\`.`, ids),
      ...(model.subsets ?? []).map(({ name, typeName, where }) =>
        union(
          `${typeName}Id`,
          `The id of a record of \`${name}\`.`,
          records
            .filter((record) => Object.entries(where).every(([key, value]) => record[key] === value))
            .map(({ id }) => String(id)),
        ),
      ),
    ]
  })
  const countries = (dataset['places'] ?? []).flatMap(({ country }) => (country === undefined ? [] : [String(country)]))
  return `${GENERATED}${unions.join('\n')}
${union('CountryCode', 'The ISO 3166-1 alpha-2 code of a country that occurs in the data.', [...new Set(countries)].sort())}
/** The id of a record of any collection. */
export type RecordId = ${recordModels.map(({ typeName }) => `${typeName}Id`).join(' | ')}
`
}

function union(name: string, means: string, members: readonly string[]): string {
  const lines = members.map((member) => `  | '${member}'`)
  return `/** ${means} */\nexport type ${name} =\n${lines.length > 0 ? lines.join('\n') : '  never'}\n`
}
