import type { z } from 'zod'
import { collectionNames } from '../../src/references/collection-names.js'
import { problemsOfIssues } from '../../src/schema/problems-of-issues.js'
import type { CollectionName } from '../../src/types/dataset.js'
import {
  type Authored,
  authoredSchemas,
  type CorroborationFile,
  corroborationFileSchema,
  type Register,
  reasoningsSchema,
  registerSchema,
} from './authored-schema.js'
import { DataError, type DataProblem } from './data-problem.js'
import { pathOf } from './path-of.js'
import { readYaml, type YamlFile } from './read-yaml.js'

/** All of data/ as the curators wrote it, each record checked against the authored schema. */
export interface AuthoredData {
  readonly collections: { readonly [C in CollectionName]: readonly Authored<C>[] }
  readonly reasonings: Readonly<Record<string, string>>
  readonly register: Register
  readonly corroboration: CorroborationFile
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
  const positions = new Map<string, { readonly yaml: YamlFile; readonly path: readonly PropertyKey[] }>()
  for (const collection of collectionNames) {
    const yaml = readYaml(dataDirectory, `${collection}.yaml`)
    files.set(collection, yaml)
    const records = Array.isArray(yaml.value) ? yaml.value : []
    if (!Array.isArray(yaml.value)) problems.push(notAList(yaml.file, collection))
    collections[collection] = records.map((value: unknown, position) => {
      const id = (value as { id?: unknown } | null)?.id
      const record = typeof id === 'string' ? id : `#${position}`
      positions.set(`${collection} ${record}`, { yaml, path: [position] })
      const result = authoredSchemas[collection].safeParse(value)
      if (result.success) return result.data
      for (const problem of problemsOfIssues(result.error.issues, { collection, record, value })) {
        const line = yaml.lineOf([position, ...pathOf(problem.field)])
        problems.push({ ...problem, file: yaml.file, line })
      }
      return undefined
    })
  }
  const read = <S extends z.ZodType>(name: string, schema: S, empty: z.infer<S>) =>
    readFile(dataDirectory, name, schema, empty, problems)
  const reasonings = read('reasonings.yaml', reasoningsSchema, {}).value
  const register = read('register.yaml', registerSchema, { checked: '', places: [], ties: [] })
  const corroboration = read('corroboration.yaml', corroborationFileSchema, { checked: '', found: [], notFound: [] })
  for (const collection of ['places', 'ties'] as const) {
    register.value[collection].forEach(({ id }, position) => {
      positions.set(`${collection} ${id}`, { yaml: register.yaml, path: [collection, position] })
    })
  }
  if (problems.length > 0) throw new DataError(problems)
  return {
    collections: collections as unknown as AuthoredData['collections'],
    reasonings,
    register: register.value,
    corroboration: corroboration.value,
    placeOf: (collection, id, path = []) => {
      const at = positions.get(`${collection} ${id}`)
      return {
        file: at?.yaml.file ?? files.get(collection)?.file ?? 'data',
        line: at?.yaml.lineOf([...at.path, ...path]),
      }
    },
  }
}

/** A file with a shape of its own; where it does not fit, its faults are told and it counts as empty. */
function readFile<S extends z.ZodType>(
  dataDirectory: string,
  name: string,
  schema: S,
  empty: z.infer<S>,
  problems: DataProblem[],
): { readonly yaml: YamlFile; readonly value: z.infer<S> } {
  const yaml = readYaml(dataDirectory, name)
  const result = schema.safeParse(yaml.value)
  if (result.success) return { yaml, value: result.data }
  const at = { collection: 'dataset', record: name.replace('.yaml', ''), value: yaml.value } as const
  for (const problem of problemsOfIssues(result.error.issues, at)) {
    problems.push({ ...problem, file: yaml.file, line: yaml.lineOf(pathOf(problem.field)) })
  }
  return { yaml, value: empty }
}

function notAList(file: string, collection: CollectionName): DataProblem {
  return { file, line: 1, collection, record: file, field: '(the file)', expected: 'a list of records', found: 'none' }
}
