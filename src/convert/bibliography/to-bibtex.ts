import type { CitedCollections } from '../../cite/cite.js'
import { cite } from '../../index.js'
import type { AnyIds } from '../../types/ids.js'
import { bundledCited } from './bundled-cited.js'
import { eachSource } from './each-source.js'

/**
 * Sources as a BibTeX file.
 *
 * @param collections sources of your own, with the people and organizations that they name; the bundled ones unless given
 * @throws TypeError for what is no source
 * @example
 * import { toBibtex } from 'open-xiamen/convert'
 * console.log(toBibtex().match(/^@/gm)?.length) // 5
 */
export function toBibtex(collections: CitedCollections<AnyIds> = bundledCited): string {
  return eachSource('toBibtex', collections, (source) => `${cite(source, 'bibtex', collections)}\n`).join('\n')
}
