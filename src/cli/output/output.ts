import type { Writable } from 'node:stream'
import { CliError } from '../cli-error.js'
import { printable } from './printable.js'

/** Where a command writes its result and its progress. */
export interface Output {
  /** Emphasizes a text, on a terminal with colours. */
  readonly bold: (text: string) => string
  /** The number of columns; `undefined` if the output is not a terminal. */
  readonly width: number | undefined
  /** Writes text to standard output, with control characters escaped, and waits for the stream to drain. */
  readonly write: (text: string) => Promise<void>
  /** Writes data or escaped text to standard output unchanged. */
  readonly writeRaw: (data: string | Uint8Array) => Promise<void>
  /** Writes a line to standard error, with control characters escaped. */
  readonly say: (line: string) => void
  /** Replaces the progress line; only on a terminal. */
  readonly progress: (line: string) => void
}

/** A stream that may be a terminal. */
export type Stream = Writable & { readonly isTTY?: boolean; readonly columns?: number }

/** The reader of standard output has closed it, so there is nothing more to do. */
export class OutputClosed extends Error {
  override readonly name = 'OutputClosed'
}

/** Error codes of a closed pipe; the last two occur on Windows and on later writes. */
const CLOSED = ['EPIPE', 'EOF', 'ERR_STREAM_DESTROYED']

/** The width of a terminal that reports none, or 0. */
const USUAL_WIDTH = 80

/** Whether to use colour: only on a terminal that is not dumb, and not if NO_COLOR is set (no-color.org). */
export function outputOf(stdout: Stream, stderr: Stream, env: Readonly<Record<string, string | undefined>>): Output {
  const isPlain = !stdout.isTTY || Boolean(env['NO_COLOR']) || env['TERM'] === 'dumb'
  let failure: NodeJS.ErrnoException | undefined
  stdout.on('error', (error) => {
    failure ??= error
  })
  // a failure of standard error cannot be reported
  stderr.on('error', () => undefined)
  const writeRaw = async (data: string | Uint8Array) => {
    await new Promise<void>((resolve) => {
      stdout.write(data, () => resolve())
    })
    if (failure === undefined) return
    if (CLOSED.includes(failure.code ?? '')) throw new OutputClosed()
    throw new CliError(`cannot write standard output: ${failure.message}`)
  }
  return {
    bold: (text) => (isPlain ? text : `\u001b[1m${text}\u001b[22m`),
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
