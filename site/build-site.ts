// npm run docs [-- --base /path/]: the documentation site. Writes what is made of the data and of the sources (pages,
// pictures, the answers in the guide to the command line) into docs/, then has VitePress build the static files, site/.vitepress/dist/
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { build } from 'vitepress'
import { inRoot } from '../build/places.js'
import { runScript } from '../build/run-script.js'
import { writeFiles } from '../build/write-files.js'
import { buildApi } from './api/build-api.js'
import { writeMachineFiles } from './machine-files.js'
import { sitePages } from './pages/site-pages.js'
import { withAnswers } from './pages/transcripts.js'
import { pictures } from './pictures/pictures.js'
import { shareVersion } from './share-version.js'
import { siteOptions } from './site-options.js'
import { folderOf, languages } from './words/language.js'

await runScript(async () => {
  const { base } = siteOptions('docs')
  process.env['DOCS_BASE'] = base
  // pictures and transcripts are committed, because README and guides are also read on the repository host
  writeFiles(inRoot('docs/public/pictures'), pictures())
  for (const language of languages) {
    for (const name of ['command-line', 'questions']) {
      const guide = inRoot(`docs/${folderOf(language)}guides/${name}.md`)
      writeFileSync(guide, await withAnswers(readFileSync(guide, 'utf8')))
    }
    for (const folder of ['records', 'answers']) {
      rmSync(inRoot(`docs/${folderOf(language)}${folder}`), { recursive: true, force: true })
    }
    await buildApi(language)
  }
  for (const [file, content] of sitePages()) {
    const target = inRoot(`docs/${file}`)
    mkdirSync(path.dirname(target), { recursive: true })
    writeFileSync(target, content)
  }
  await build(inRoot('site'))
  const dist = inRoot('site/.vitepress/dist')
  shareVersion(dist)
  writeMachineFiles(dist)
})
