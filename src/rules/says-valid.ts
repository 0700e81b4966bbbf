import type * as z from 'zod'
import { fieldSchemas } from '../schema/field-schemas.js'
import { problemsOfIssues } from '../schema/problems-of-issues.js'
import type { Rule } from './rule.js'

/** What a source says of a field is a value that the field can have. */
export const saysValid: Rule = ({ dataset, recordOf }) =>
  dataset.evidence.flatMap((entry) => {
    const { collection } = recordOf.get(entry.record) ?? {}
    if (!collection || !entry.says) return []
    const schemas = fieldSchemas(collection)
    return Object.entries(entry.says).flatMap(([field, said]) => {
      const schema: z.ZodType | undefined = schemas(field)
      const result = schema?.safeParse(said)
      if (!result || result.success) return []
      return problemsOfIssues(result.error.issues, { collection: 'evidence', record: entry.record, value: said }).map(
        (problem) => ({
          ...problem,
          field: `says.${field}${problem.field === '(the record)' ? '' : `.${problem.field}`}`,
        }),
      )
    })
  })
