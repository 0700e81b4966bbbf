// npm run docs [-- --base /path/]: the documentation site. Writes the pages that are made of the data and of the sources
// into docs/, then has VitePress build the static files, docs/.vitepress/dist/
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'vitepress'
import { buildApi } from '../docs/.vitepress/api/build-api.js'
import { sitePages } from '../docs/.vitepress/pages/site-pages.js'
import { folderOf, languages } from '../docs/.vitepress/words/language.js'
import { readDictionary } from './files/read-dictionary.js'
import { runScript } from './run-script.js'
import { siteOptions } from './site/site-options.js'

const docs = fileURLToPath(new URL('../docs', import.meta.url))

await runScript(async () => {
  const { base } = siteOptions('docs')
  process.env['DOCS_BASE'] = base
  const dictionary = readDictionary(path.join(docs, 'dictionary.yaml'))
  for (const language of languages) {
    rmSync(path.join(docs, folderOf(language), 'records'), { recursive: true, force: true })
    await buildApi(language, dictionary)
  }
  for (const [file, content] of sitePages(dictionary)) {
    mkdirSync(path.dirname(path.join(docs, file)), { recursive: true })
    writeFileSync(path.join(docs, file), content)
  }
  await build(docs)
})
