import type { CitedCollections } from '../../cite/cite.js'
import { checkList } from '../../describe/check-list.js'
import { columnsOf } from '../../records/columns.js'
import type { AnyIds } from '../../types/ids.js'
import type { Source } from '../../types/source.js'
import { convertRecord } from '../convert-record.js'
import { flatten } from '../flatten.js'
import { RecordFault } from '../record-fault.js'

/**
 * What each source is converted to.
 *
 * @throws TypeError for collections that are no lists, and for what is no source
 */
export function eachSource<T>(
  caller: string,
  collections: CitedCollections<AnyIds>,
  convert: (source: Source<AnyIds>) => T,
): T[] {
  for (const name of ['sources', 'people', 'organizations'] as const) {
    checkList(caller, `collections.${name}`, collections?.[name])
  }
  return collections.sources.map((source, position) =>
    convertRecord(caller, source, position, (one) => {
      if (one.type !== 'source') throw new RecordFault('type', 'to be "source"', one.type)
      flatten(columnsOf.sources, one)
      return convert(one)
    }),
  )
}
