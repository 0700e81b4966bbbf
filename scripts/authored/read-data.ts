import { collectionNames } from '../../src/references/collection-names.js'
import { problemsOfIssues } from '../../src/schema/problems-of-issues.js'
import type { CollectionName } from '../../src/types/dataset.js'
import { type Authored, authoredSchemas, reasoningsSchema } from './authored-schema.js'
import { DataError, type DataProblem } from './data-problem.js'
import { pathOf } from './path-of.js'
import { readYaml, type YamlFile } from './read-yaml.js'

/** All of data/ as the curators wrote it, each record checked against the authored schema. */
export interface AuthoredData {
  readonly collections: { readonly [C in CollectionName]: readonly Authored<C>[] }
  readonly reasonings: Readonly<Record<string, string>>
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
  const collections: Record<string, unknown[]> = {}
  const files = new Map<CollectionName, YamlFile>()
  const positions = new Map<string, number>()
  for (const collection of collectionNames) {
    const yaml = readYaml(dataDirectory, `${collection}.yaml`)
    files.set(collection, yaml)
    const records = Array.isArray(yaml.value) ? yaml.value : []
    if (!Array.isArray(yaml.value)) problems.push(notAList(yaml.file, collection))
    collections[collection] = records.map((value: unknown, position) => {
      const id = (value as { id?: unknown } | null)?.id
      const record = typeof id === 'string' ? id : `#${position}`
      positions.set(`${collection} ${record}`, position)
      const result = authoredSchemas[collection].safeParse(value)
      if (result.success) return result.data
      for (const problem of problemsOfIssues(result.error.issues, { collection, record, value })) {
        const line = yaml.lineOf([position, ...pathOf(problem.field)])
        problems.push({ ...problem, file: yaml.file, line })
      }
      return undefined
    })
  }
  const reasonings = readReasonings(dataDirectory, problems)
  if (problems.length > 0) throw new DataError(problems)
  return {
    collections: collections as unknown as AuthoredData['collections'],
    reasonings,
    placeOf: (collection, id, path = []) => {
      const yaml = files.get(collection)
      const position = positions.get(`${collection} ${id}`)
      return {
        file: yaml?.file ?? 'data',
        line: position === undefined ? undefined : yaml?.lineOf([position, ...path]),
      }
    },
  }
}

function readReasonings(dataDirectory: string, problems: DataProblem[]): Record<string, string> {
  const yaml = readYaml(dataDirectory, 'reasonings.yaml')
  const result = reasoningsSchema.safeParse(yaml.value)
  if (result.success) return result.data
  const at = { collection: 'dataset', record: 'reasonings', value: yaml.value } as const
  for (const problem of problemsOfIssues(result.error.issues, at)) {
    problems.push({ ...problem, file: yaml.file, line: yaml.lineOf(pathOf(problem.field)) })
  }
  return {}
}

function notAList(file: string, collection: CollectionName): DataProblem {
  return { file, line: 1, collection, record: file, field: '(the file)', expected: 'a list of records', found: 'none' }
}
