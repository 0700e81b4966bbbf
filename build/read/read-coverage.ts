import * as z from 'zod'
import type { Coverage } from '../../src/evidence/coverage.js'
import { recordModels } from '../../src/model/index.js'
import { idSchema, textSchema } from '../../src/schema/values.js'
import { DataError, type DataProblem } from './data-problem.js'
import { readWithSchema } from './read-yaml.js'

const entrySchema = z.strictObject({
  scope: textSchema(300),
  complete: z.boolean(),
  asOf: z.iso.date(),
  source: idSchema.optional(),
})

const names = recordModels.flatMap(({ collection, subsets = [] }) => [collection, ...subsets.map(({ name }) => name)])

export const coverageSchema = z.strictObject(Object.fromEntries(names.map((name) => [name, entrySchema])))

/**
 * Reads data/coverage.yaml: the coverage of each collection.
 *
 * @throws DataError if a collection is missing or unknown, an entry is malformed, or a source is unknown
 */
export function readCoverage(dataDirectory: string, sources: ReadonlySet<string>): Readonly<Record<string, Coverage>> {
  const { file, data = {}, problems, lineOf } = readWithSchema(dataDirectory, 'coverage.yaml', coverageSchema)
  const unknown = Object.entries(data).flatMap(([name, { source }]): DataProblem[] => {
    if (source === undefined || sources.has(source)) return []
    const field = `${name}.source`
    const found = `"${source}", which no source has`
    const at = { file, line: lineOf(field), collection: 'dataset', record: 'coverage' } as const
    return [{ ...at, field, expected: 'the id of a source', found }]
  })
  const all = [...problems, ...unknown]
  if (all.length > 0) throw new DataError(all)
  return data as Readonly<Record<string, Coverage>>
}
