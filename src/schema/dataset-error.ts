import type { Problem } from '../rules/rule.js'

/** Thrown for a dataset with faults; `problems` has them all, and the message a line for each. */
export class DatasetError extends Error {
  override readonly name = 'DatasetError'
  readonly problems: readonly Problem[]

  constructor(problems: readonly Problem[]) {
    const count = `${problems.length} ${problems.length === 1 ? 'problem' : 'problems'}`
    super(`${count} in the dataset:\n${problems.map(formatProblem).join('\n')}`)
    this.problems = problems
  }
}

/** One problem as one line: `ties "xiamen-nice" › kind: expected …, found …`. */
export function formatProblem({ collection, record, field, expected, found }: Problem): string {
  return `${collection} "${record}" › ${field}: expected ${expected}, found ${found}`
}
