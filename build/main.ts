// npm run data: src/model/ and data/ → src/generated/. npm run build: the same, then dist/.
import { rmSync } from 'node:fs'
import { emitModel } from './emit/emit-model.js'
import { inRoot } from './places.js'
import { runScript } from './run-script.js'
import { writeFiles } from './write-files.js'

await runScript(async () => {
  writeFiles(inRoot('src/generated'), emitModel())
  // the code that was just generated is imported from here on
  const { buildData } = await import('./data.js')
  const compiled = await buildData()
  const counts = Object.entries(compiled.dataset).map(([name, items]) => `${items.length} ${name}`)
  console.log(`data: ${counts.join(', ')}`)
  if (process.argv[2] !== 'dist') return
  rmSync(inRoot('dist'), { recursive: true, force: true })
  const { buildDist } = await import('./dist.js')
  await buildDist(compiled)
})
