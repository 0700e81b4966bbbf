import { isOfRegister } from './is-of-register.js'
import type { Rule } from './rule.js'

/** A tie of the register names the fields on which a page says otherwise, and no others. */
export const disputesAreTold: Rule = ({ dataset, corroborationOf }) =>
  dataset.ties.filter(isOfRegister).flatMap((tie) => {
    const pages = (corroborationOf.get(tie.id) ?? []).filter(({ agrees }) => agrees === 'no')
    const expected = [...new Set(pages.flatMap(({ fields }) => fields))].sort().join(', ') || 'nothing'
    const found = [...(tie.disputed ?? [])].sort().join(', ') || 'nothing'
    return expected === found
      ? []
      : [
          {
            collection: 'ties' as const,
            record: tie.id,
            field: 'disputed',
            expected: `the fields on which a page disagrees: ${expected}`,
            found,
          },
        ]
  })
