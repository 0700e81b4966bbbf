import type { Problem } from '../rules/rule.js'

/** The longest list worth printing; millions of lines would exceed the maximum string length. */
const LISTED = 100

/** Identifies errors from every copy of this library in a process, such as an ES module and a CommonJS copy. */
const MARK = Symbol.for('open-xiamen.DatasetError')

/** Thrown for an invalid dataset. `problems` has every problem; the message lists the first hundred, one per line. */
export class DatasetError extends Error {
  override readonly name = 'DatasetError'
  readonly problems: readonly Problem[]

  /** Errors from another copy of this library are instances too. */
  static override [Symbol.hasInstance](value: unknown): boolean {
    // biome-ignore lint/complexity/noThisInStatic: a class that extends this one has instances of its own alone
    if (Function.prototype[Symbol.hasInstance].call(this, value)) return true
    // biome-ignore lint/complexity/noThisInStatic: as above
    return this === DatasetError && typeof value === 'object' && value !== null && MARK in value
  }

  constructor(problems: readonly Problem[]) {
    const count = `${problems.length} ${problems.length === 1 ? 'problem' : 'problems'}`
    const lines = problems.slice(0, LISTED).map(formatProblem)
    if (problems.length > LISTED) lines.push(`… and ${problems.length - LISTED} more`)
    super(`${count} in the dataset:\n${lines.join('\n')}`)
    this.problems = problems
    Object.defineProperty(this, MARK, { value: true })
  }
}

/** One problem as one line: `ties "xiamen-nice" › kind: expected …, found …`. */
export function formatProblem({ collection, record, field, expected, found }: Problem): string {
  return `${collection} "${record}" › ${field}: expected ${expected}, found ${found}`
}
