import { recordTypes } from '../../src/generated/tables.js'
import type { CollectionName } from '../../src/generated/types.js'
import { problemsOfIssues } from '../../src/schema/problems-of-issues.js'
import type { Text } from '../../src/text.js'
import { type AuthoredRecord, authoredSchemas, reasoningsSchema, searchesSchema } from './authored-schema.js'
import { DataError, type DataProblem } from './data-problem.js'
import { readWithSchema, readYaml, type YamlFile } from './read-yaml.js'

export const collectionNames = Object.keys(recordTypes) as readonly CollectionName[]

/** The contents of data/ as written by the curators, checked against the authored schemas. */
export interface AuthoredData {
  readonly collections: Readonly<Record<CollectionName, readonly AuthoredRecord[]>>
  readonly reasonings: Readonly<Record<string, Text>>
  /** The location of a record and of a field in it. */
  readonly placeOf: (collection: CollectionName, id: string, field?: string) => Pick<DataProblem, 'file' | 'line'>
}

/**
 * Reads data/.
 *
 * @throws DataError with every malformed record
 */
export function readData(dataDirectory: string): AuthoredData {
  const problems: DataProblem[] = []
  const collections: Record<string, AuthoredRecord[]> = {}
  const files = new Map<CollectionName, YamlFile>()
  const positions = new Map<string, number>()
  for (const collection of collectionNames) {
    const yaml = readYaml(dataDirectory, `${collection}.yaml`)
    files.set(collection, yaml)
    if (!Array.isArray(yaml.value)) problems.push(notAList(yaml.file, collection))
    const records: readonly unknown[] = Array.isArray(yaml.value) ? yaml.value : []
    collections[collection] = records.flatMap((value, position) => {
      const id = (value as { id?: unknown } | null)?.id
      const record = typeof id === 'string' ? id : `#${position}`
      positions.set(`${collection} ${record}`, position)
      const { data, error } = authoredSchemas[collection].safeParse(value)
      for (const problem of problemsOfIssues(error?.issues ?? [], { collection, record, value })) {
        problems.push({ ...problem, file: yaml.file, line: yaml.lineOf(`${position}.${problem.field}`) })
      }
      return data ? [data] : []
    })
  }
  const reasonings = readWithSchema(dataDirectory, 'reasonings.yaml', reasoningsSchema)
  const searches = readWithSchema(dataDirectory, 'searches.yaml', searchesSchema)
  problems.push(...reasonings.problems, ...searches.problems)
  if (problems.length > 0) throw new DataError(problems)
  return {
    collections: collections as unknown as AuthoredData['collections'],
    reasonings: reasonings.data ?? {},
    placeOf: (collection, id, field = '') => {
      const { file, lineOf } = files.get(collection) as YamlFile
      const position = positions.get(`${collection} ${id}`)
      return { file, line: position === undefined ? undefined : lineOf(`${position}.${field}`) }
    },
  }
}

function notAList(file: string, collection: CollectionName): DataProblem {
  return { file, line: 1, collection, record: file, field: '(the file)', expected: 'a list of records', found: 'none' }
}
