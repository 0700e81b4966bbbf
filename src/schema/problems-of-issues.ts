import type * as z from 'zod'
import { describeValue } from '../describe/describe-value.js'
import { valueAt } from '../describe/value-at.js'
import type { Problem } from '../rules/rule.js'

type Issue = z.core.$ZodIssue

/** Converts Zod's issues with one record to problems. */
export function problemsOfIssues(
  issues: readonly Issue[],
  at: { collection: Problem['collection']; record: string; value: unknown },
): Problem[] {
  return issues.flatMap((issue) => {
    const problem = (path: readonly PropertyKey[], expected: string, value: unknown): Problem => ({
      collection: at.collection,
      record: at.record,
      field: path.map(String).join('.') || '(the record)',
      expected,
      found: describeValue(value),
    })
    if (issue.code === 'unrecognized_keys') {
      return issue.keys.map((key) => {
        const path = [...issue.path, key]
        return problem(path, 'no such field', valueAt(at.value, path))
      })
    }
    return [problem(issue.path, expectation(issue), valueAt(at.value, issue.path))]
  })
}

const COUNTED: Readonly<Record<string, string>> = { string: ' characters', array: ' items' }

function expectation(issue: Issue): string {
  switch (issue.code) {
    case 'invalid_type':
      return `${/^[aeiou]/.test(issue.expected) ? 'an' : 'a'} ${issue.expected}`
    case 'invalid_value':
      return oneOf(issue.values)
    case 'invalid_union':
      return 'options' in issue && issue.options ? oneOf(issue.options) : issue.message
    case 'too_big':
      return `at most ${issue.maximum}${COUNTED[issue.origin] ?? ''}`
    case 'too_small':
      return `at least ${issue.minimum}${COUNTED[issue.origin] ?? ''}`
    default:
      return issue.message.replace(/^expected /, '')
  }
}

function oneOf(values: readonly z.core.util.Primitive[]): string {
  return `${values.length > 1 ? 'one of ' : ''}${values.map((value) => JSON.stringify(value)).join(', ')}`
}
