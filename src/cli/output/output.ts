import type { Writable } from 'node:stream'
import picocolors from 'picocolors'
import { CliError } from '../cli-error.js'

type Colours = ReturnType<typeof picocolors.createColors>

/** Where a command writes what it has found, and where it says how it goes. */
export interface Output {
  readonly colours: Colours
  /** How many columns a line has; `undefined` where it goes to no terminal. */
  readonly width: number | undefined
  /** Writes to standard output and waits until there is room for more. */
  readonly write: (text: string | Uint8Array) => Promise<void>
  /** Writes a line to standard error. */
  readonly say: (line: string) => void
  /** Shows how far it is, in place of what it showed before; only on a terminal. */
  readonly progress: (line: string) => void
}

/** A stream that may be a terminal. */
export type Stream = Writable & { readonly isTTY?: boolean; readonly columns?: number }

/** Colour only on a terminal, never where NO_COLOR is set (no-color.org) or the terminal is a dumb one. */
export function outputOf(stdout: Stream, stderr: Stream, env: Readonly<Record<string, string | undefined>>): Output {
  const plain = Boolean(env['NO_COLOR']) || env['TERM'] === 'dumb'
  let failure: NodeJS.ErrnoException | undefined
  stdout.on('error', (error) => {
    failure = error
  })
  const fail = () => {
    if (failure?.code === 'EPIPE') throw new CliError('standard output was closed before all was written')
    if (failure) throw new CliError(`standard output cannot be written: ${failure.message}`)
  }
  return {
    colours: picocolors.createColors(stdout.isTTY === true && !plain),
    width: stdout.isTTY ? (stdout.columns ?? 80) : undefined,
    write: async (text) => {
      await new Promise<void>((resolve) => {
        stdout.write(text, () => resolve())
      })
      fail()
    },
    say: (line) => {
      stderr.write(`${line}\n`)
    },
    progress: (line) => {
      if (stderr.isTTY) stderr.write(`\r${line}\u001b[K`)
    },
  }
}
