import type * as z from 'zod'
import { recordTypes } from '../../src/generated/tables.js'
import type { CollectionName } from '../../src/generated/types.js'
import { problemsOfIssues } from '../../src/schema/problems-of-issues.js'
import type { Text } from '../../src/text.js'
import { type AuthoredRecord, authoredSchemas, reasoningsSchema, searchesSchema } from './authored-schema.js'
import { DataError, type DataProblem } from './data-problem.js'
import { pathOf } from './path-of.js'
import { readYaml, type YamlFile } from './read-yaml.js'

export const collectionNames = Object.keys(recordTypes) as readonly CollectionName[]

/** All of data/ as the curators wrote it, each record checked against the authored schema. */
export interface AuthoredData {
  readonly collections: Readonly<Record<CollectionName, readonly AuthoredRecord[]>>
  readonly reasonings: Readonly<Record<string, Text>>
  /** Where a record, and a field in it, stands. */
  readonly placeOf: (
    collection: CollectionName,
    id: string,
    path?: readonly PropertyKey[],
  ) => { file: string; line: number | undefined }
}

/**
 * Reads data/.
 *
 * @throws DataError with every fault in the shape of the records
 */
export function readData(dataDirectory: string): AuthoredData {
  const problems: DataProblem[] = []
  const collections: Record<string, AuthoredRecord[]> = {}
  const files = new Map<CollectionName, YamlFile>()
  const positions = new Map<string, { readonly yaml: YamlFile; readonly position: number }>()
  for (const collection of collectionNames) {
    const yaml = readYaml(dataDirectory, `${collection}.yaml`)
    files.set(collection, yaml)
    if (!Array.isArray(yaml.value)) problems.push(notAList(yaml.file, collection))
    const records: readonly unknown[] = Array.isArray(yaml.value) ? yaml.value : []
    collections[collection] = records.flatMap((value, position) => {
      const id = (value as { id?: unknown } | null)?.id
      const record = typeof id === 'string' ? id : `#${position}`
      positions.set(`${collection} ${record}`, { yaml, position })
      const result = authoredSchemas[collection].safeParse(value)
      if (result.success) return [result.data]
      for (const problem of problemsOfIssues(result.error.issues, { collection, record, value })) {
        const line = yaml.lineOf([position, ...pathOf(problem.field)])
        problems.push({ ...problem, file: yaml.file, line })
      }
      return []
    })
  }
  const reasonings = readFile(dataDirectory, 'reasonings.yaml', reasoningsSchema, {}, problems)
  readFile(dataDirectory, 'searches.yaml', searchesSchema, [], problems)
  if (problems.length > 0) throw new DataError(problems)
  return {
    collections: collections as unknown as AuthoredData['collections'],
    reasonings,
    placeOf: (collection, id, path = []) => {
      const at = positions.get(`${collection} ${id}`)
      return {
        file: at?.yaml.file ?? files.get(collection)?.file ?? 'data',
        line: at?.yaml.lineOf([at.position, ...path]),
      }
    },
  }
}

/** A file with a shape of its own; one that does not fit is reported and counts as empty. */
function readFile<S extends z.ZodType>(
  dataDirectory: string,
  name: string,
  schema: S,
  empty: z.infer<S>,
  problems: DataProblem[],
): z.infer<S> {
  const yaml = readYaml(dataDirectory, name)
  const result = schema.safeParse(yaml.value)
  if (result.success) return result.data
  const at = { collection: 'dataset', record: name.replace('.yaml', ''), value: yaml.value } as const
  for (const problem of problemsOfIssues(result.error.issues, at)) {
    problems.push({ ...problem, file: yaml.file, line: yaml.lineOf(pathOf(problem.field)) })
  }
  return empty
}

function notAList(file: string, collection: CollectionName): DataProblem {
  return { file, line: 1, collection, record: file, field: '(the file)', expected: 'a list of records', found: 'none' }
}
