import type { CitedCollections } from '../../cite/cite.js'
import type { CslItem } from '../../cite/csl-item.js'
import { cite } from '../../index.js'
import type { AnyIds } from '../../types/ids.js'
import { bundledCited } from './bundled-cited.js'
import { eachSource } from './each-source.js'

/**
 * Sources as CSL-JSON, the input of citation processors.
 *
 * @param collections sources of your own, with the people and organizations that they name; the bundled ones unless given
 * @throws TypeError for what is no source
 * @example
 * import { toCslJson } from 'open-xiamen/convert'
 * console.log(toCslJson()[0]?.type) // article-newspaper
 */
export function toCslJson(collections: CitedCollections<AnyIds> = bundledCited): CslItem[] {
  return eachSource('toCslJson', collections, (source) => cite(source, 'csl-json', collections)).flat()
}
