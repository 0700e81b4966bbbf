import type { ParseArgsConfig } from 'node:util'
import type { Text } from '../text.js'
import type { Output } from './output/output.js'
import type { Table } from './output/table.js'

type OptionConfig = NonNullable<ParseArgsConfig['options']>[string]

/** An option, with its help text and the completions of its value. */
export interface Option extends OptionConfig {
  /** The placeholder of the value in the help: `DATE`. */
  readonly value?: string
  readonly help: string
  /** The only valid values, or a function with values to offer. */
  readonly choices?: readonly string[] | (() => readonly string[])
}

export type Values = Readonly<Record<string, string | boolean | readonly (string | boolean)[] | undefined>>

/** The input of a command. */
export interface Call {
  readonly positionals: readonly string[]
  readonly values: Values
  readonly language: keyof Text
  readonly json: boolean
  readonly output: Output
  readonly input: AsyncIterable<Uint8Array>
}

/** Exit statuses, like those of `grep` and `diff`. */
export const status = {
  /** Success; for a check, no problems. */
  ok: 0,
  /** A check found something: invalid records, passages that do not match, differences. */
  found: 1,
  /** The request could not be carried out. */
  trouble: 2,
  /** The reader of the output, such as `head`, closed it early; the status of a program ended by SIGPIPE. */
  closed: 141,
} as const

export type Status = (typeof status)[keyof typeof status]

/** The result of a command, for programs and for people. */
export interface Answer {
  readonly json: unknown
  /** Text above and below the table. */
  readonly head?: string
  readonly table?: Table | undefined
  readonly text?: string
  /** The message for an empty result. */
  readonly note?: string | undefined
  /** `ok` if omitted. */
  readonly status?: Status
}

/** One command of the program. */
export interface Command {
  readonly name: string
  /** The usage after the name: `ID [--field NAME]`. */
  readonly usage: string
  readonly summary: string
  /** The minimum and maximum number of arguments, not counting options. */
  readonly words: readonly [number, number]
  readonly options: Readonly<Record<string, Option>>
  readonly examples: readonly string[]
  /** The completions of an argument; if omitted, files. */
  readonly choices?: ((before: readonly string[]) => readonly string[]) | undefined
  /** Returns nothing if the command has written its output itself. */
  readonly run: (call: Call) => Promise<Answer | undefined> | Answer
}
