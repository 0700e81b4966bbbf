import type { Dataset } from '../../src/types/dataset.js'
import { readData } from '../authored/read-data.js'
import { readLock } from '../evidence/lock-file.js'
import { compileData } from './compile-data.js'

/**
 * The dataset of a directory such as data/.
 *
 * @throws DataError with every fault
 */
export function compileDirectory(dataDirectory: string): Dataset {
  return compileData(readData(dataDirectory), readLock(dataDirectory))
}
