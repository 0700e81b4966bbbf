import { columnsOf } from '../../records/columns.js'
import { collectionNames, recordTypes } from '../../references/collection-names.js'
import type { Corroboration } from '../../types/corroboration.js'
import type { AnyRecord } from '../../types/dataset.js'
import type { Evidence } from '../../types/evidence.js'
import type { AnyIds } from '../../types/ids.js'
import { flatten } from '../flatten.js'
import type { PartName } from '../part.js'
import { RecordFault } from '../record-fault.js'
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
    caller,
    head: `{"@context":${JSON.stringify(context)},"@graph":[\n`,
    between: ',\n',
    body: (input) => JSON.stringify(nodeFor(input)),
    tail: '\n]}\n',
  }
}

/** @throws RecordFault for what is no record and no such entry, and for a field that it should not have */
function nodeFor(input: JsonLdInput): JsonLdNode {
  const part = partOf(input)
  if (!part) throw new RecordFault('type', 'to be the type of a record', (input as { type?: unknown }).type)
  flatten(columnsOf[part], input)
  if (!('record' in input)) return nodeOf(input)
  return 'url' in input ? assessmentOf(input) : annotationOf(input)
}

function partOf(input: JsonLdInput): PartName | undefined {
  if ('record' in input) return 'url' in input ? 'corroboration' : 'evidence'
  return collectionNames.find((name) => recordTypes[name] === input.type)
}
