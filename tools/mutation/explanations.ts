import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parse } from 'yaml'
import type { Survivor } from './read-report.js'

/** Why some mutants of one line change nothing that a test could see. */
export interface Explanation {
  /** The line of the source, or the beginning of it, without the blanks around it. */
  readonly code: string
  /** What the mutants put in its place; any, unless given. */
  readonly becomes?: readonly string[]
  /** One of the reasons, or a sentence of its own. */
  readonly why: string
}

export interface Explanations {
  readonly reasons: Readonly<Record<string, string>>
  readonly survivors: Readonly<Record<string, readonly Explanation[]>>
}

const FILE = fileURLToPath(new URL('../../test/mutation/explained.yaml', import.meta.url))

export function readExplanations(): Explanations {
  return parse(readFileSync(FILE, 'utf8')) as Explanations
}

/** The first explanation that fits a mutant. */
export function explanationOf(survivor: Survivor, { survivors }: Explanations): Explanation | undefined {
  return survivors[survivor.file]?.find(
    ({ code, becomes }) =>
      survivor.code.startsWith(code) && (becomes === undefined || becomes.includes(survivor.becomes)),
  )
}

/** The reason that an explanation gives, as a sentence. */
export function reasonOf({ why }: Explanation, { reasons }: Explanations): string {
  return reasons[why] ?? why
}
