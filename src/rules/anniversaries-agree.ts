import type { EdtfDate } from '../types/edtf-date.js'
import type { AnyIds } from '../types/ids.js'
import type { Tie } from '../types/tie.js'
import { isOfRegister } from './is-of-register.js'
import type { Rule } from './rule.js'

/** How many of the register's dates a problem names: the last that had begun. */
const NAMED = 3

/**
 * Where an article lets one work out when a tie was formed, the register has the same partner's founding date within it;
 * else a page that disagrees is recorded with the article's tie.
 */
export const anniversariesAgree: Rule = ({ dataset: { ties }, corroborationOf }) => {
  const register = foundingDates(ties.filter(isOfRegister))
  return ties.flatMap((tie) => {
    const { since } = tie
    if (isOfRegister(tie) || !since) return []
    const founded = register.get(partiesOf(tie)) ?? []
    // a tie of another kind can begin later than the one that the article tells of
    const begun = begunBy(since.end, founded)
    const last = founded[begun - 1]
    if (!last || last.latest >= since.start) return []
    if (corroborationOf.get(tie.id)?.some(({ agrees }) => agrees === 'no')) return []
    const dates = founded.slice(Math.max(0, begun - NAMED), begun).map(({ date }) => date.edtf)
    return [
      {
        collection: 'ties' as const,
        record: tie.id,
        field: 'since',
        expected: `the founding date in the register, ${dates.join(' or ')}, within it`,
        found: since.edtf,
      },
    ]
  })
}

interface Founded {
  readonly date: EdtfDate
  /** The last day that this date or one before it can mean. */
  readonly latest: string
}

/** The founding dates of each two parties, by their first day. */
function foundingDates(register: readonly Tie<AnyIds>[]): Map<string, Founded[]> {
  const dates = new Map<string, EdtfDate[]>()
  for (const tie of register) {
    if (!tie.since) continue
    const parties = partiesOf(tie)
    const others = dates.get(parties)
    if (others) others.push(tie.since)
    else dates.set(parties, [tie.since])
  }
  return new Map([...dates].map(([parties, all]) => [parties, inOrder(all)]))
}

function inOrder(dates: EdtfDate[]): Founded[] {
  let latest = ''
  return dates.sort(byStart).map((date) => {
    if (date.end > latest) latest = date.end
    return { date, latest }
  })
}

function byStart(a: EdtfDate, b: EdtfDate): number {
  return a.start < b.start ? -1 : a.start > b.start ? 1 : 0
}

/** How many of the dates begin on a day or before it, halving what is left to look at. */
function begunBy(day: string, founded: readonly Founded[]): number {
  let [low, high] = [0, founded.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((founded[middle]?.date.start ?? '') <= day) low = middle + 1
    else high = middle
  }
  return low
}

function partiesOf(tie: Tie<AnyIds>): string {
  return `${tie.party} ${tie.partner}`
}
