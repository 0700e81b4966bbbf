import { fieldSchemas } from '../schema/field-schemas.js'
import { problemsOfIssues } from '../schema/problems-of-issues.js'
import type { Rule } from './rule.js'

/** Each value in `says` is valid for its field. */
export const saysValid: Rule = ({ dataset, recordOf }) =>
  dataset.evidence.flatMap(({ record, says }) => {
    const { collection } = recordOf.get(record) ?? {}
    if (!collection || !says) return []
    const schemas = fieldSchemas(collection)
    return Object.entries(says).flatMap(([field, value]) => {
      const { error } = schemas(field)?.safeParse(value) ?? {}
      return problemsOfIssues(error?.issues ?? [], { collection: 'evidence', record, value }).map((problem) => ({
        ...problem,
        field: `says.${field}${problem.field === '(the record)' ? '' : `.${problem.field}`}`,
      }))
    })
  })
