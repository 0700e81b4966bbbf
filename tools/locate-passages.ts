import { checkPassages, SKIPPED } from '../build/check/passages/index.js'
import { dataDirectory } from '../build/places.js'
import { locateEvidence } from '../build/read/locate-evidence.js'
import { writeLock } from '../build/read/lock-file.js'
import { readData } from '../build/read/read-data.js'
import { readSources, sourcesDirectory } from '../build/read/read-sources.js'

/**
 * Writes the lock of every passage that data/ names, if the article texts are there.
 *
 * @param given their directory; else that of `OPEN_XIAMEN_SOURCES`
 * @throws DataError with every passage that is not found, or does not state what its entry says
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
