import type { Writable } from 'node:stream'
import picocolors from 'picocolors'
import { CliError } from '../cli-error.js'
import { printable } from './printable.js'

type Colours = ReturnType<typeof picocolors.createColors>

/** Where a command writes what it has found, and where it says how it goes. */
export interface Output {
  readonly colours: Colours
  /** How many columns a line has; `undefined` where it goes to no terminal. */
  readonly width: number | undefined
  /** Writes text to standard output, with control characters escaped, and waits until there is room for more. */
  readonly write: (text: string) => Promise<void>
  /** Writes to standard output as it is: data, and text whose parts are escaped already. */
  readonly writeRaw: (data: string | Uint8Array) => Promise<void>
  /** Writes a line to standard error, with control characters escaped. */
  readonly say: (line: string) => void
  /** Shows how far it is, in place of what it showed before; only on a terminal. */
  readonly progress: (line: string) => void
}

/** A stream that may be a terminal. */
export type Stream = Writable & { readonly isTTY?: boolean; readonly columns?: number }

/** Who reads standard output has closed it: nothing is left to do, and nobody is to be told. */
export class OutputClosed extends Error {
  override readonly name = 'OutputClosed'
}

/** What a closed pipe is called; the last two on Windows, and where more is written after it was noticed. */
const CLOSED = ['EPIPE', 'EOF', 'ERR_STREAM_DESTROYED']

/** The width of a terminal that tells none, or 0. */
const USUAL_WIDTH = 80

/** Colour only on a terminal, never where NO_COLOR is set (no-color.org) or the terminal is a dumb one. */
export function outputOf(stdout: Stream, stderr: Stream, env: Readonly<Record<string, string | undefined>>): Output {
  const plain = Boolean(env['NO_COLOR']) || env['TERM'] === 'dumb'
  let failure: NodeJS.ErrnoException | undefined
  stdout.on('error', (error) => {
    failure ??= error
  })
  // what cannot be said on standard error cannot be said anywhere
  stderr.on('error', () => undefined)
  const writeRaw = async (data: string | Uint8Array) => {
    await new Promise<void>((resolve) => {
      stdout.write(data, () => resolve())
    })
    if (failure === undefined) return
    if (CLOSED.includes(failure.code ?? '')) throw new OutputClosed()
    throw new CliError(`standard output cannot be written: ${failure.message}`)
  }
  return {
    colours: picocolors.createColors(stdout.isTTY === true && !plain),
    width: stdout.isTTY ? stdout.columns || USUAL_WIDTH : undefined,
    write: (text) => writeRaw(printable(text, '\n\t')),
    writeRaw,
    say: (line) => {
      stderr.write(`${printable(line, '\n\t')}\n`)
    },
    progress: (line) => {
      if (stderr.isTTY) stderr.write(`\r${printable(line)}\u001b[K`)
    },
  }
}
