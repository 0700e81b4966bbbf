import { readFileSync } from 'node:fs'
import { inRoot } from '../build/places.js'
import { withAnswers } from './pages/transcripts.js'
import { pictures } from './pictures/pictures.js'
import { folderOf, languages } from './words/language.js'

/**
 * The pictures, and the guides with the answers to their commands, by file name: made from the data, and committed, because
 * README and guides are also read on their host.
 */
export async function committedFiles(): Promise<Map<string, string>> {
  const files = new Map([...pictures()].map(([name, picture]) => [`docs/public/pictures/${name}`, picture]))
  for (const language of languages) {
    for (const name of ['command-line', 'questions']) {
      const guide = `docs/${folderOf(language)}guides/${name}.md`
      files.set(guide, await withAnswers(readFileSync(inRoot(guide), 'utf8')))
    }
  }
  return files
}
