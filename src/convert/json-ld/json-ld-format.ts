import type { Corroboration } from '../../types/corroboration.js'
import type { AnyRecord } from '../../types/dataset.js'
import type { Evidence } from '../../types/evidence.js'
import type { AnyIds } from '../../types/ids.js'
import type { TextFormat } from '../text-format.js'
import { annotationOf } from './annotation-of.js'
import { assessmentOf } from './assessment-of.js'
import { context } from './context.js'
import type { JsonLdNode } from './json-ld-node.js'
import { nodeOf } from './node-of.js'

/** What JSON-LD can tell: records, and entries of the evidence and the corroboration. */
export type JsonLdInput = AnyRecord<AnyIds> | Evidence<AnyIds> | Corroboration<AnyIds>

/** One graph, a node a line. */
export function jsonLdFormat(caller: string): TextFormat<JsonLdInput> {
  return {
    head: `{"@context":${JSON.stringify(context)},"@graph":[\n`,
    body: (input, position) => `${position === 0 ? '' : ',\n'}${JSON.stringify(nodeFor(caller, input))}`,
    tail: '\n]}\n',
  }
}

function nodeFor(caller: string, input: JsonLdInput): JsonLdNode {
  if (!('record' in input)) return nodeOf(caller, input)
  return 'url' in input ? assessmentOf(input) : annotationOf(input)
}
