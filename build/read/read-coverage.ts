import * as z from 'zod'
import type { Coverage } from '../../src/evidence/coverage.js'
import { recordModels } from '../../src/model/index.js'
import { problemsOfIssues } from '../../src/schema/problems-of-issues.js'
import { idSchema, textSchema } from '../../src/schema/values.js'
import { DataError } from './data-problem.js'
import { pathOf } from './path-of.js'
import { readYaml } from './read-yaml.js'

const entrySchema = z.strictObject({
  scope: textSchema(300),
  complete: z.boolean(),
  asOf: z.iso.date(),
  source: idSchema.optional(),
})

const names = recordModels.flatMap(({ collection, subsets = [] }) => [collection, ...subsets.map(({ name }) => name)])

export const coverageSchema = z.strictObject(Object.fromEntries(names.map((name) => [name, entrySchema])))

/**
 * Reads data/coverage.yaml: what each collection covers.
 *
 * @throws DataError for a collection that is missing or unknown, an entry whose shape is wrong, and an unknown source
 */
export function readCoverage(dataDirectory: string, sources: ReadonlySet<string>): Readonly<Record<string, Coverage>> {
  const yaml = readYaml(dataDirectory, 'coverage.yaml')
  const at = { collection: 'dataset', record: 'coverage', value: yaml.value } as const
  const result = coverageSchema.safeParse(yaml.value)
  const problems = result.success ? [] : problemsOfIssues(result.error.issues, at)
  for (const [name, { source }] of Object.entries((result.data ?? {}) as Readonly<Record<string, Coverage>>)) {
    if (source === undefined || sources.has(source)) continue
    const found = `"${source}", which no source has`
    problems.push({
      collection: 'dataset',
      record: 'coverage',
      field: `${name}.source`,
      expected: 'the id of a source',
      found,
    })
  }
  if (problems.length > 0) {
    throw new DataError(problems.map((one) => ({ ...one, file: yaml.file, line: yaml.lineOf(pathOf(one.field)) })))
  }
  return result.data as unknown as Readonly<Record<string, Coverage>>
}
