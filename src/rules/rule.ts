import type { OwnDataset, OwnEvidence, OwnRecord, PartName, RecordType } from '../generated/types.js'

/** One fault in a dataset, and what would be right in its place. */
export interface Problem {
  readonly collection: PartName | 'dataset'
  /** The id of the record, or its position (`#3`) if it has none. */
  readonly record: string
  /** The field, with a path into it: `date.end`, `participants.0.who`. */
  readonly field: string
  readonly expected: string
  readonly found: string
}

/** A record and the collection it is in. */
export interface Placed {
  readonly collection: Exclude<PartName, 'evidence'>
  readonly record: OwnRecord
}

/**
 * What a rule looks at. Records whose shape is wrong are not in `dataset` and `records`, but their ids are in `typeOf`; of
 * records with one id the first is in both. Everything is grouped once, so that no rule goes through all of it for each.
 */
export interface RuleContext {
  readonly dataset: OwnDataset
  /** Whether only some of the records that are referred to need be there. */
  readonly partial: boolean
  readonly records: readonly Placed[]
  readonly typeOf: ReadonlyMap<string, RecordType>
  readonly recordOf: ReadonlyMap<string, Placed>
  readonly evidenceOf: ReadonlyMap<string, readonly OwnEvidence[]>
}

/** A check of what no schema can say, because it holds between fields or between records. */
export type Rule = (context: RuleContext) => Problem[]

/** What is wrong with a field of a record, or of an entry about one. */
export type Finding = readonly [field: string, expected: string, found: string]

/** What a check finds in every record of a dataset. */
export function findInRecords({ records }: RuleContext, check: (record: OwnRecord) => readonly Finding[]): Problem[] {
  return records.flatMap(({ collection, record }) => check(record).map(problemOf(collection, record.id)))
}

/** What a check finds in every item of one part. */
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
