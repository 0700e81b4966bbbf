import { checkPassages, SKIPPED } from '../build/check/passages/index.js'
import { dataDirectory } from '../build/places.js'
import { locateEvidence } from '../build/read/locate-evidence.js'
import { writeLock } from '../build/read/lock-file.js'
import { readData } from '../build/read/read-data.js'
import { readSources, sourcesDirectory } from '../build/read/read-sources.js'

/**
 * Writes the lock file for every passage in data/, if the article texts are available.
 *
 * @param given the directory of the texts; `OPEN_XIAMEN_SOURCES` if omitted
 * @throws DataError with every passage that is not found or does not state what its entry claims
 */
export async function locatePassages(given: string | undefined): Promise<void> {
  const directory = sourcesDirectory(given)
  if (directory === undefined) {
    console.log(SKIPPED)
    return
  }
  const data = readData(dataDirectory)
  const texts = readSources(directory)
  const lock = await locateEvidence(data, texts)
  checkPassages(data, lock, texts)
  writeLock(dataDirectory, lock)
  for (const [article, passages] of Object.entries(lock)) {
    console.log(`${article}: ${Object.keys(passages).length} passages located and checked`)
  }
}
