import { expect, test } from 'vitest'
import { compileDate } from '../../build/check/compile-data.js'
import type { OwnSource } from '../../src/generated/types.js'
import { bestDates } from '../../src/rules/best-known.js'

const page = (publisher: string, more: object = {}) => ({
  type: 'source',
  id: publisher,
  kind: 'page',
  publisher,
  ...more,
})
const sources = {
  article: { type: 'source', id: 'article', kind: 'article' },
  official: page('city', { official: true }),
  agency: page('agency', { agency: true }),
  daily: page('daily'),
  weekly: page('weekly'),
  // another page of the daily, and a page that reprints its text
  supplement: page('daily', { id: 'supplement' }),
  reprint: page('copies', { reprintOf: 'daily' }),
  mayor: page('mayor', { official: true }),
  other: page('other'),
} as unknown as Readonly<Record<string, OwnSource>>

/** The values of the sources, `article 2019, daily weekly 2019-05`, and the valid forms of the best date. */
test.each([
  ['', []],
  ['article 2019', ['2019']],
  // the narrowest of dates that agree
  ['article 2019, daily 2019-05', ['2019-05']],
  ['daily 2019-05-07, article 2019, weekly 2019-05', ['2019-05-07']],
  ['article 2019-05, daily 2019-05-01/2019-05-31', ['2019-05', '2019-05-01/2019-05-31']],
  // an official page or two publishers overrule an article
  ['article 2019, daily 2018', ['2019']],
  ['article 2019, agency 2018', ['2019']],
  ['article 2019, official 2018', ['2018']],
  ['article 2019, daily weekly 2018', ['2018']],
  ['article 2019, daily supplement 2018', ['2019']],
  ['article 2019, daily reprint 2018', ['2019']],
  ['article daily 2019, weekly 2018', ['2019']],
  // rank decides between pages, not number
  ['agency 2019, daily weekly 2018', ['2019']],
  ['official 2019, agency 2018', ['2019']],
  ['official 2019-05, agency 2019-06, daily 2019', ['2019-05']],
  // at equal rank, the date is a set of both, earlier first
  ['weekly 2019-06, daily 2019-05', ['[2019-05,2019-06]']],
  ['official 2019-06, agency 2019-04, mayor 2019-05', ['[2019-05,2019-06]']],
  ['daily 2019-05, weekly 2019-07, other 2019-06, agency 2019', ['[2019-05,2019-06,2019-07]']],
])('for "%s", the best is %j', (said, best) => {
  const candidates = said.split(', ').flatMap((one) => {
    const words = one.split(' ')
    const edtf = words.pop()
    if (!edtf) return []
    return [{ value: compileDate(edtf, 'stated'), sources: words.map((word) => sources[word] as OwnSource) }]
  })
  expect(bestDates(candidates)).toEqual(best)
  expect(bestDates([...candidates].reverse()).sort()).toEqual([...best].sort())
})
