import * as z from 'zod'
import type { OwnDataset } from '../../src/generated/types.js'
import type { Redirect } from '../../src/query/redirect.js'
import { recordsOf } from '../../src/rules/context.js'
import { idSchema, line } from '../../src/schema/values.js'
import { DataError, type DataProblem } from './data-problem.js'
import { readWithSchema } from './read-yaml.js'

export const redirectsSchema = z.array(
  z.strictObject({
    from: idSchema,
    kind: z.enum(['moved', 'split', 'withdrawn']),
    to: z.array(idSchema),
    reason: line(300),
    since: z.string().regex(/^\d+\.\d+\.\d+$/, 'expected a version, such as "1.2.0"'),
  }),
)

const TARGETS = { moved: [1, 1], split: [2, Infinity], withdrawn: [0, 0] } as const

/**
 * Reads data/redirects.yaml.
 *
 * @throws DataError with every problem: a malformed entry, an id still in use, a missing or circular target, too few or too
 *   many targets for the kind
 */
export function readRedirects(dataDirectory: string, dataset: OwnDataset): Redirect[] {
  const { file, data = [], problems, lineOf } = readWithSchema(dataDirectory, 'redirects.yaml', redirectsSchema)
  if (problems.length > 0) throw new DataError(problems)
  const faults = redirectProblems(data, new Set(recordsOf(dataset).map(({ record }) => record.id)))
  if (faults.length > 0) {
    throw new DataError(faults.map(({ position, ...fault }) => ({ ...fault, file, line: lineOf(String(position)) })))
  }
  return data
}

/** The problems of redirects, given the ids in use. */
export function redirectProblems(
  redirects: readonly Redirect[],
  inUse: ReadonlySet<string>,
): (Omit<DataProblem, 'file' | 'line'> & { position: number })[] {
  const moves = new Map(redirects.map((redirect) => [redirect.from, redirect]))
  return redirects.flatMap(({ from, kind, to }, position) => {
    const refuse = (field: string, expected: string, found: string) => [
      { collection: 'dataset' as const, record: from, field, expected, found, position },
    ]
    const [least, most] = TARGETS[kind]
    if (inUse.has(from)) return refuse('from', 'an id that is no longer in use', `"${from}", which a record has`)
    if (moves.get(from)?.to !== to) return refuse('from', 'one redirect for an id', `two for "${from}"`)
    if (to.length < least || to.length > most) {
      const expected = { moved: 'one id', split: 'two ids or more', withdrawn: 'no id' }[kind]
      return refuse('to', `${expected} because it was ${kind}`, `${to.length}`)
    }
    return to.flatMap((id) => {
      const seen = new Set([from])
      for (let next = id; !inUse.has(next); ) {
        const redirect = moves.get(next)
        if (!redirect) return refuse('to', 'the id of a record, or of a redirect', `"${id}", which is neither`)
        if (seen.has(next)) return refuse('to', 'redirects without a cycle', [...seen, next].join(' → '))
        seen.add(next)
        const [first] = redirect.to
        if (first === undefined) break
        next = first
      }
      return []
    })
  })
}
