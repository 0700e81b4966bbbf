import { fromCsv } from '../../convert/index.js'
import type { OwnDataset, PartName } from '../../generated/types.js'
import { faultInFile } from './fault-in-file.js'
import { readText } from './read-text.js'

/**
 * The records of a CSV file, or of standard input for `-`.
 *
 * @throws CliError for a file that cannot be read, is not UTF-8, or is no CSV of that part; it names file and record
 */
export async function readCsv<P extends PartName>(
  part: P,
  file: string,
  input: AsyncIterable<Uint8Array>,
): Promise<OwnDataset[P][number][]> {
  const text = await readText(file, input)
  try {
    return fromCsv(part, text)
  } catch (error) {
    throw faultInFile(file, error)
  }
}
