import type { Problem } from '../../src/rules/rule.js'
import { formatProblem } from '../../src/schema/dataset-error.js'

/** A problem and its location in data/. */
export interface DataProblem extends Problem {
  readonly file: string
  readonly line: number | undefined
}

/** `data/ties.yaml:12 ties "xiamen-nice" › kind: expected …, found …` */
export function formatDataProblem(problem: DataProblem): string {
  return `${problem.file}${problem.line === undefined ? '' : `:${problem.line}`} ${formatProblem(problem)}`
}

/** Thrown by the scripts for problems in data/; shown without a stack trace. */
export class DataError extends Error {
  override readonly name = 'DataError'

  constructor(readonly problems: readonly DataProblem[]) {
    super(
      `${problems.length} ${problems.length === 1 ? 'problem' : 'problems'}:\n${problems.map(formatDataProblem).join('\n')}`,
    )
  }
}
