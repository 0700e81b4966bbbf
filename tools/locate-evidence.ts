// npm run evidence [DIRECTORY]: finds the passages of data/*.yaml in the article texts, checks that each states what its
// entry says, and writes data/evidence.lock.json
import { checkPassages, SKIPPED } from '../build/check/passages/index.js'
import { dataDirectory } from '../build/places.js'
import { locateEvidence } from '../build/read/locate-evidence.js'
import { writeLock } from '../build/read/lock-file.js'
import { readData } from '../build/read/read-data.js'
import { readSources, sourcesDirectory } from '../build/read/read-sources.js'
import { runScript } from '../build/run-script.js'

await runScript(async () => {
  const directory = sourcesDirectory(process.argv[2])
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
})
