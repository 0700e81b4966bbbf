import { corroboration, evidence } from '../src/evidence/index.js'
import type { CollectionName } from '../src/index.js'
import * as library from '../src/index.js'
import { formatProblem, safeParseDataset } from '../src/schema/index.js'

/** Any record, with every field open to change. */
// biome-ignore lint/suspicious/noExplicitAny: tests break records in ways that their types forbid
export type Loose = any
export type LooseDataset = Record<CollectionName | 'evidence' | 'corroboration', Loose[]>

/** A copy of the bundled data that a test may break. */
export function copyOfBundledData(): LooseDataset {
  const { events, forums, ties, figures, places, organizations, people, initiatives, statements, sources } = library
  const collections = { events, forums, ties, figures, places, organizations, people, initiatives, statements, sources }
  return structuredClone({ ...collections, evidence, corroboration }) as unknown as LooseDataset
}

/** What `safeParseDataset` says of the bundled data after a change, a line for each problem. */
export function problemsAfter(change: (data: LooseDataset) => void): string[] {
  const data = copyOfBundledData()
  change(data)
  const result = safeParseDataset(data)
  return result.success ? [] : result.problems.map(formatProblem)
}

/** The record with an id; a test that names another is itself at fault. */
export function record(records: readonly Loose[], id: string): Loose {
  const found = records.find((candidate) => candidate.id === id)
  if (!found) throw new Error(`the test expects a record "${id}"`)
  return found
}

/** The evidence entries of a record that name a field. */
export function entriesOf(data: LooseDataset, id: string, field: string): Loose[] {
  return data.evidence.filter((entry) => entry.record === id && entry.fields.includes(field))
}
