import type { SourceId } from '../records/ids.js'
import { sources } from '../records/sources.js'
import type { Source } from '../types/source.js'
import { getById } from './find-by-id.js'

/**
 * The source with an id.
 *
 * @throws RangeError when no source has the id (untyped callers only: the type allows no other)
 * @example
 * import { getSource } from 'open-xiamen'
 * console.log(getSource('foreign-affairs-2022').language) // zh-Hans-CN
 */
export function getSource(id: SourceId): Source {
  return getById('getSource', sources, id)
}
