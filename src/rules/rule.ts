import type { RecordType } from '../references/reference-fields.js'
import type { Corroboration } from '../types/corroboration.js'
import type { CollectionName, Dataset } from '../types/dataset.js'
import type { Evidence } from '../types/evidence.js'
import type { AnyIds } from '../types/ids.js'

/** One fault in a dataset, and what would be right in its place. */
export interface Problem {
  readonly collection: CollectionName | 'evidence' | 'corroboration' | 'dataset'
  /** The id of the record, or its position (`#3`) where it has none. */
  readonly record: string
  /** The field, with a path into it: `date.end`, `participants.0.who`. */
  readonly field: string
  readonly expected: string
  readonly found: string
}

/**
 * What a rule looks at. Records whose shape is wrong are not in `dataset`, but their ids are in `typeOf`; of records with
 * one id the first is in both. What is said of a record is grouped, so that no rule goes through all of it for each.
 */
export interface RuleContext {
  readonly dataset: Dataset
  readonly typeOf: ReadonlyMap<string, RecordType>
  readonly evidenceOf: ReadonlyMap<string, readonly Evidence<AnyIds>[]>
  readonly corroborationOf: ReadonlyMap<string, readonly Corroboration<AnyIds>[]>
}

/** A check of what no schema can say, because it holds between fields or between records. */
export type Rule = (context: RuleContext) => Problem[]
