// npm run evidence [DIRECTORY]: finds the passages of data/*.yaml in the article texts, checks that each states what its
// entry says, and writes data/evidence.lock.json
import { emitModel } from '../build/emit/emit-model.js'
import { inRoot } from '../build/places.js'
import { runScript } from '../build/run-script.js'
import { writeFiles } from '../build/write-files.js'

await runScript(async () => {
  writeFiles(inRoot('src/generated'), emitModel())
  // the code that was just generated is imported from here on
  const { locatePassages } = await import('./locate-passages.js')
  await locatePassages(process.argv[2])
})
