import { evidenceProblem } from '../../../src/rules/evidence-problem.js'
import type { Rule } from '../../../src/rules/rule.js'

/** An article's wording for a tie says 友城 or 友好城市 if and only if the entry gives the kind "sister-city". */
export const sisterCityWording: Rule = ({ dataset, recordOf }) =>
  dataset.evidence.flatMap((entry) => {
    const { record } = recordOf.get(entry.record) ?? {}
    if (record?.type !== 'tie' || entry.wording === undefined) return []
    const says = /友城|友好城市/.test(entry.wording)
    const gives = record.kind === 'sister-city' && entry.agrees === 'yes' && entry.fields.includes('kind')
    if (says === gives) return []
    const expected = says
      ? `the field "kind" of a sister city, as in "${entry.wording}"`
      : 'the words by which the source calls it a sister city (友城)'
    return [
      evidenceProblem(
        entry,
        says ? 'fields' : 'wording',
        expected,
        says ? entry.fields.join(', ') : `"${entry.wording}"`,
      ),
    ]
  })
