// npm run docs [-- --base /path/]: builds the documentation site. Writes the generated pages, pictures and
// transcripts into docs/; VitePress then builds the static files in site/.vitepress/dist/
import { mkdirSync, rmSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { build } from 'vitepress'
import { inRoot } from '../build/places.js'
import { runScript } from '../build/run-script.js'
import { writeFiles } from '../build/write-files.js'
import { buildApi } from './api/build-api.js'
import { committedFiles } from './committed-files.js'
import { writeMachineFiles } from './machine-files.js'
import { sitePages } from './pages/site-pages.js'
import { shareVersion } from './share-version.js'
import { folderOf, languages } from './words/language.js'

await runScript(async () => {
  const { base } = parseArgs({ options: { base: { type: 'string', default: '/' } } }).values
  if (!/^\/([\w./-]*\/)?$/.test(base)) {
    throw new RangeError(`docs: expected --base to be a path that begins and ends with "/", found "${base}"`)
  }
  process.env['DOCS_BASE'] = base
  writeFiles(inRoot(''), await committedFiles())
  for (const language of languages) {
    for (const name of ['records', 'answers']) {
      const folder = inRoot(`docs/${folderOf(language)}${name}`)
      rmSync(folder, { recursive: true, force: true })
      mkdirSync(folder)
    }
    await buildApi(language)
  }
  writeFiles(inRoot('docs'), sitePages())
  await build(inRoot('site'))
  const dist = inRoot('site/.vitepress/dist')
  shareVersion(dist)
  writeMachineFiles(dist)
})
