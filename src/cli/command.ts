import type { ParseArgsConfig } from 'node:util'
import type { Text } from '../text.js'
import type { Output } from './output/output.js'
import type { Column } from './output/table.js'

type OptionConfig = NonNullable<ParseArgsConfig['options']>[string]

/** An option, with what the help says of it and what the shell offers for its value. */
export interface Option extends OptionConfig {
  /** What stands for the value in the help: `DATE`. */
  readonly value?: string
  readonly help: string
  readonly choices?: () => readonly string[]
}

export type Values = Readonly<Record<string, string | boolean | readonly (string | boolean)[] | undefined>>

/** What a command is run with. */
export interface Call {
  readonly positionals: readonly string[]
  readonly values: Values
  readonly language: keyof Text
  readonly json: boolean
  readonly output: Output
  readonly input: AsyncIterable<Uint8Array>
}

/** Exit statuses, as `grep` and `diff` have them. */
export const status = {
  /** Done; for a check: all is well. */
  ok: 0,
  /** A check has found something: invalid records, passages that do not hold, differences. */
  found: 1,
  /** Not done: what was asked cannot be. */
  trouble: 2,
  /** Who reads the output has closed it before all was written, such as `head`; as a program ended by SIGPIPE has it. */
  closed: 141,
} as const

export type Status = (typeof status)[keyof typeof status]

/** What a command has found, for a program and for a person. */
export interface Answer {
  readonly json: unknown
  /** Text above the table, and below it. */
  readonly head?: string
  readonly table?: { readonly columns: readonly Column[]; readonly rows: readonly (readonly string[])[] } | undefined
  readonly text?: string
  /** What is said where there is nothing to show. */
  readonly note?: string | undefined
  /** `ok` unless given. */
  readonly status?: Status
}

/** One command of the program. */
export interface Command {
  readonly name: string
  /** What follows the name: `ID [--field NAME]`. */
  readonly usage: string
  readonly summary: string
  /** How many words it takes beside options: at least, at most. */
  readonly words: readonly [number, number]
  readonly options: Readonly<Record<string, Option>>
  readonly examples: readonly string[]
  /** What the shell offers for a word after others; where it is missing, files. */
  readonly choices?: ((before: readonly string[]) => readonly string[]) | undefined
  /** Nothing is answered by a command that has written what it has found. */
  readonly run: (call: Call) => Promise<Answer | undefined> | Answer
}
