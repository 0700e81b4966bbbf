import type { OwnDataset, OwnEvidence, OwnRecord, PartName, RecordType } from '../generated/types.js'

/** One problem in a dataset: what was expected and what was found. */
export interface Problem {
  readonly collection: PartName | 'dataset'
  /** The id of the record, or its position (`#3`) if it has none. */
  readonly record: string
  /** The path of the field: `date.end`, `participants.0.who`. */
  readonly field: string
  readonly expected: string
  readonly found: string
}

/** A record with its collection. */
export interface Placed {
  readonly collection: Exclude<PartName, 'evidence'>
  readonly record: OwnRecord
}

/**
 * The input of a rule. Malformed records are not in `dataset` or `records`, but their ids are in `typeOf`. If several records
 * have the same id, only the first is included. Everything is grouped in advance, so that no rule needs nested loops.
 */
export interface RuleContext {
  readonly dataset: OwnDataset
  /** Whether the dataset may lack records that it refers to. */
  readonly partial: boolean
  readonly records: readonly Placed[]
  readonly typeOf: ReadonlyMap<string, RecordType>
  readonly recordOf: ReadonlyMap<string, Placed>
  readonly evidenceOf: ReadonlyMap<string, readonly OwnEvidence[]>
}

/** A check that no schema can express, between fields or between records. */
export type Rule = (context: RuleContext) => Problem[]

/** A problem with a field of a record or of an entry. */
export type Finding = readonly [field: string, expected: string, found: string]

/** Runs a check on every record of a dataset. */
export function findInRecords({ records }: RuleContext, check: (record: OwnRecord) => readonly Finding[]): Problem[] {
  return records.flatMap(({ collection, record }) => check(record).map(problemOf(collection, record.id)))
}

/** Runs a check on every item of one part. */
export function findIn<P extends PartName>(
  part: P,
  { dataset }: RuleContext,
  check: (item: OwnDataset[P][number]) => readonly Finding[],
): Problem[] {
  const items: readonly OwnDataset[P][number][] = dataset[part]
  return items.flatMap((item) => check(item).map(problemOf(part, 'id' in item ? item.id : item.record)))
}

function problemOf(collection: PartName, record: string): (finding: Finding) => Problem {
  return ([field, expected, found]) => ({ collection, record, field, expected, found })
}
