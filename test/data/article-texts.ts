import { readSources, sourcesDirectory } from '../../scripts/evidence/read-sources.js'

const directory = sourcesDirectory()
if (directory === undefined)
  console.warn('SKIPPED: the article texts are not here; set OPEN_XIAMEN_SOURCES to check against them')

/** The article texts by document; `undefined` where they are not at hand, which is said. */
export const articleTexts = directory === undefined ? undefined : readSources(directory)
