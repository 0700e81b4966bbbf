import { CliError } from '../cli-error.js'

/** A fault that the library found in a file's text, with the name of the file before it; any other error as it is. */
export function faultInFile(file: string, error: unknown): unknown {
  return error instanceof RangeError ? new CliError(`${file} ${error.message.replace(/^\w+: /, '')}`) : error
}
