import { groupByRecord } from '../../src/evidence/group-by-record.js'
import type { Dataset } from '../../src/generated/types.js'
import { recordsOf } from '../../src/rules/context.js'
import { fieldsThatNeedEvidence, supporting } from '../../src/rules/needs-evidence.js'

/** The number of fields that need evidence, that have it, and that rest on an inference. */
export interface FieldCoverage {
  readonly needed: number
  readonly supported: number
  readonly inferred: number
}

export function fieldCoverage(dataset: Dataset): FieldCoverage {
  const groups = groupByRecord(dataset.evidence)
  const fields = recordsOf(dataset).flatMap(({ record }) =>
    fieldsThatNeedEvidence(record).map((field) => supporting(groups.get(record.id), field)),
  )
  return {
    needed: fields.length,
    supported: fields.filter((entries) => entries.length > 0).length,
    inferred: fields.filter((entries) => entries.some(({ basis }) => basis === 'inferred')).length,
  }
}
