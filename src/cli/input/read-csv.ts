import { fromCsv } from '../../convert/index.js'
import type { PartName } from '../../generated/types.js'
import { CliError } from '../cli-error.js'
import type { Call } from '../command.js'
import { readTable, tableCall } from './read-table.js'
import { readText } from './read-text.js'

/**
 * The records of a CSV file, or of standard input for `-`, one by one.
 *
 * @throws CliError for a file that cannot be read, is not in its encoding, or has a row that is no record; it names the row
 */
export async function* readCsv(part: PartName, file: string, call: Call): AsyncGenerator<object, void, undefined> {
  // a table of evidence is one that the library wrote
  if (part === 'evidence') {
    yield* evidenceIn(file, await readText(file, call.input))
    return
  }
  for await (const item of readTable(file, call.input, part, await tableCall(call))) {
    if ('record' in item) yield item.record
    else {
      const { row, column, expected, found } = item.problem
      throw new CliError(`${file} row ${row}, ${column}: expected ${expected}, found ${found}`)
    }
  }
}

/** @throws CliError for a text that is no table of evidence */
export function evidenceIn(file: string, text: string) {
  try {
    return fromCsv('evidence', text)
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    throw new CliError(`${file} ${error.message.replace(/^\w+: /, '')}`)
  }
}
