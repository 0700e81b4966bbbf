import type { AnyIds } from '../types/ids.js'
import type { Tie } from '../types/tie.js'
import { isOfRegister } from './is-of-register.js'
import type { Rule } from './rule.js'

/**
 * Where an article lets one work out when a tie was formed, the register has the same partner's founding date within it;
 * else a page that disagrees is recorded with the article's tie.
 */
export const anniversariesAgree: Rule = ({ dataset: { ties, corroboration } }) => {
  const register = ties.filter(isOfRegister)
  const disputed = new Set(corroboration.filter(({ agrees }) => agrees === 'no').map(({ record }) => record))
  return ties.flatMap((tie) => {
    const { since } = tie
    if (isOfRegister(tie) || !since || disputed.has(tie.id)) return []
    const dates = register.flatMap((other) => (sameParties(tie, other) && other.since ? [other.since] : []))
    // a tie of another kind can begin later than the one that the article tells of
    const begun = dates.filter((date) => date.start <= since.end)
    if (begun.length === 0 || begun.some((date) => date.end >= since.start)) return []
    return [
      {
        collection: 'ties' as const,
        record: tie.id,
        field: 'since',
        expected: `the founding date in the register, ${begun.map((date) => date.edtf).join(' or ')}, within it`,
        found: since.edtf,
      },
    ]
  })
}

function sameParties(a: Tie<AnyIds>, b: Tie<AnyIds>): boolean {
  return a.party === b.party && a.partner === b.partner
}
