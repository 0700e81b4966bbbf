import type { ParseArgsConfig } from 'node:util'
import type { Text } from '../text.js'
import type { Output } from './output/output.js'
import type { Status } from './status.js'

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
  /** Records one under another, nothing cut. */
  readonly long: boolean
  readonly output: Output
  readonly input: AsyncIterable<Uint8Array>
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
  readonly run: (call: Call) => Promise<Status> | Status
}
