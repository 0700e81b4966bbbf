// npm run evidence [DIRECTORY]: finds the passages of data/*.yaml in the article texts and writes data/evidence.lock.json
import { readData } from './authored/read-data.js'
import { dataDirectory } from './data-directory.js'
import { locateEvidence } from './evidence/locate-evidence.js'
import { writeLock } from './evidence/lock-file.js'
import { readSources, sourcesDirectory } from './evidence/read-sources.js'
import { checkWords } from './evidence/words-in-passages.js'
import { runScript } from './run-script.js'

await runScript(async () => {
  const directory = sourcesDirectory(process.argv[2])
  if (directory === undefined) {
    throw new RangeError(
      'evidence: expected the directory of the article texts, as an argument or in OPEN_XIAMEN_SOURCES, found neither',
    )
  }
  const data = readData(dataDirectory)
  const texts = readSources(directory)
  const lock = await locateEvidence(data, texts)
  checkWords(data, texts, lock)
  writeLock(dataDirectory, lock)
  for (const [article, passages] of Object.entries(lock)) {
    console.log(`${article}: ${Object.keys(passages).length} passages located`)
  }
})
