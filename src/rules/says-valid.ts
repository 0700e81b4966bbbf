import { ownPartSchemas } from '../generated/schemas.js'
import { problemsOfIssues } from '../schema/problems-of-issues.js'
import type { Rule } from './rule.js'

/** Each value in `says` is valid for its field: the record would be valid with it. */
export const saysValid: Rule = ({ dataset, recordOf }) =>
  dataset.evidence.flatMap(({ record: id, says = {} }) => {
    const { collection, record } = recordOf.get(id) ?? {}
    if (!collection || !record) return []
    return Object.entries(says).flatMap(([field, said]) => {
      const path = field.split('.')
      const value = withValue(record, path, said)
      const issues = ownPartSchemas[collection].safeParse(value).error?.issues ?? []
      // with another kind, a record can lack other fields
      const own = issues.filter((issue) => path.every((key, at) => issue.path[at] === key))
      const problems = problemsOfIssues(own, { collection: 'evidence', record: id, value })
      return problems.map((problem) => ({ ...problem, field: `says.${problem.field}` }))
    })
  })

function withValue(record: object, [key = '', ...rest]: readonly string[], value: unknown): object {
  if (rest.length === 0) return { ...record, [key]: value }
  return { ...record, [key]: withValue((record as Readonly<Record<string, object>>)[key] ?? {}, rest, value) }
}
