import { expect, test } from 'vitest'
import { readRedirects, redirectProblems } from '../../../scripts/authored/read-redirects.js'
import type { Redirect } from '../../../src/types/redirect.js'
import { copyOfBundledData } from '../../broken-dataset.js'
import { realDataWith } from '../small-data.js'

const redirect = (from: string, kind: Redirect['kind'], ...to: string[]): Redirect => ({
  from,
  kind,
  to,
  reason: 'why',
  since: '1.0.0',
})
const inUse = new Set(['a', 'b'])
const told = (...redirects: Redirect[]) =>
  redirectProblems(redirects, inUse).map(
    ({ record, field, expected, found }) => `${record} ${field}: ${expected}, ${found}`,
  )

test('redirects that lead to records, over others too, are well', () => {
  expect(
    told(
      redirect('x', 'moved', 'y'),
      redirect('y', 'moved', 'a'),
      redirect('z', 'split', 'a', 'x'),
      redirect('w', 'withdrawn'),
    ),
  ).toEqual([])
})

test.each<[string, Redirect[], string]>([
  ['an id in use', [redirect('a', 'moved', 'b')], 'a from: an id that is no longer in use, "a", which a record has'],
  [
    'a target that is nowhere',
    [redirect('x', 'moved', 'c')],
    'x to: the id of a record, or of a redirect, "c", which neither is',
  ],
  ['a move to nothing', [redirect('x', 'moved')], 'x to: one id, as it was moved, 0'],
  ['a split into one', [redirect('x', 'split', 'a')], 'x to: two ids or more, as it was split, 1'],
  ['a withdrawal to something', [redirect('x', 'withdrawn', 'a')], 'x to: no id, as it was withdrawn, 1'],
  [
    'a round',
    [redirect('x', 'moved', 'y'), redirect('y', 'moved', 'x')],
    'x to: redirects that come to an end, x → y → x',
  ],
  [
    'two of one id',
    [redirect('x', 'moved', 'a'), redirect('x', 'moved', 'b')],
    'x from: one redirect for an id, two for "x"',
  ],
])('%s is refused', (_, redirects, message) => {
  expect(told(...redirects)).toContain(message)
})

test('faults of the file are told with file and line', () => {
  const dataset = copyOfBundledData()
  const shape = realDataWith('redirects.yaml', '\n[]', '\n- { from: x, kind: gone, to: [], reason: why, since: 1.0.0 }')
  expect(() => readRedirects(shape, dataset)).toThrow(
    /data\/redirects\.yaml:\d+ .*kind: expected one of "moved", "split", "withdrawn", found "gone"/,
  )
  const used = realDataWith(
    'redirects.yaml',
    '\n[]',
    '\n- { from: cifit, kind: withdrawn, to: [], reason: why, since: 1.0.0 }',
  )
  expect(() => readRedirects(used, dataset)).toThrow(
    /data\/redirects\.yaml:\d+ dataset "cifit" › from: expected an id that is no longer in use/,
  )
})
