import { recordsOf } from './records-of.js'
import type { Rule } from './rule.js'

/** The sources of a record are those of its evidence. */
export const sourcesOfEvidence: Rule = ({ dataset, evidenceOf }) =>
  recordsOf(dataset).flatMap(({ collection, record }) => {
    if (!('sources' in record)) return []
    const expected = [...new Set(evidenceOf.get(record.id)?.map((entry) => entry.source))].sort()
    const found = [...record.sources].sort()
    return expected.join() === found.join()
      ? []
      : [
          {
            collection,
            record: record.id,
            field: 'sources',
            expected: `the sources of its evidence: ${expected.join(', ') || 'none'}`,
            found: found.join(', '),
          },
        ]
  })
