import { groupByRecord } from '../evidence/group-by-record.js'
import { partNames, recordTypes } from '../generated/tables.js'
import type { OwnDataset, OwnEvidence, OwnRecord, PartName, RecordType } from '../generated/types.js'
import type { Placed, RuleContext } from './rule.js'

/** Every record of a dataset with its collection. */
export function recordsOf(dataset: Omit<OwnDataset, 'evidence'>): Placed[] {
  const collections = Object.keys(recordTypes) as Placed['collection'][]
  return collections.flatMap((collection) => dataset[collection].map((record) => ({ collection, record })))
}

/** The input of the rules; `typeOf` also has the ids of malformed records. */
export function ruleContext(
  dataset: OwnDataset,
  typeOf?: ReadonlyMap<string, RecordType>,
  partial = false,
): RuleContext {
  const records = recordsOf(dataset)
  return {
    dataset,
    partial,
    records,
    typeOf: typeOf ?? new Map(records.map(({ record }) => [record.id, record.type])),
    recordOf: new Map(records.map((placed) => [placed.record.id, placed])),
    evidenceOf: groupByRecord(dataset.evidence),
  }
}

const NONE = Object.fromEntries(partNames.map((name) => [name, []])) as unknown as OwnDataset
const ALONE = {
  partial: true,
  typeOf: new Map(),
  recordOf: new Map(),
  evidenceOf: new Map(),
  dataset: NONE,
  records: [],
}

/** The context of a single record or entry. */
export function recordAlone(part: PartName, item: OwnRecord | OwnEvidence): RuleContext {
  return part === 'evidence'
    ? { ...ALONE, dataset: { ...NONE, evidence: [item as OwnEvidence] } }
    : { ...ALONE, records: [{ collection: part, record: item as OwnRecord }] }
}
