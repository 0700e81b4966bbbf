import type { AnyRecord } from '../../types/dataset.js'
import type { Evidence } from '../../types/evidence.js'
import type { AnyIds } from '../../types/ids.js'
import type { TextFormat } from '../text-format.js'
import { annotationOf } from './annotation-of.js'
import { context } from './context.js'
import { nodeOf } from './node-of.js'

/** What JSON-LD can tell: records, and entries of the evidence. */
export type JsonLdInput = AnyRecord<AnyIds> | Evidence<AnyIds>

/** One graph, a node a line. */
export function jsonLdFormat(caller: string): TextFormat<JsonLdInput> {
  return {
    head: `{"@context":${JSON.stringify(context)},"@graph":[\n`,
    body: (input, position) =>
      `${position === 0 ? '' : ',\n'}${JSON.stringify('record' in input ? annotationOf(input) : nodeOf(caller, input))}`,
    tail: '\n]}\n',
  }
}
