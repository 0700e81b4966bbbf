import { expect, test } from 'vitest'
import { digest } from '../../src/evidence/digest.js'
import { type Evidence, evidence, verifySource } from '../../src/evidence/index.js'
import type { AnyIds } from '../../src/index.js'

const TEXT = '甲乙丙丁戊己庚辛'
const entry = async (start: number, end: number, text = TEXT): Promise<Evidence<AnyIds>> => ({
  record: 'r',
  fields: ['name'],
  document: 'd',
  source: 's',
  start,
  end,
  digest: await digest(text.slice(start, end)),
  from: text.slice(start, start + 1),
  to: text.slice(end - 1, end),
  basis: 'stated',
})

test('a passage that stands where the evidence says holds, whatever the white space', async () => {
  const own = [await entry(1, 3)]
  const result = await verifySource('甲 乙\n丙丁', { evidence: own })
  expect(result).toEqual({
    document: 'd',
    holds: 1,
    moved: 0,
    gone: 0,
    entries: [{ entry: own[0], status: 'holds', start: 1, end: 3 }],
  })
})

test('one that stands elsewhere has moved, and the answer says where to', async () => {
  const own = [await entry(1, 3)]
  const result = await verifySource('新甲乙丙丁', { evidence: own })
  expect(result.entries).toEqual([{ entry: own[0], status: 'moved', start: 2, end: 4 }])
})

test('one whose characters have changed is gone, though its ends still stand', async () => {
  const own = [await entry(1, 4), await entry(5, 6)]
  const result = await verifySource('甲乙X丁戊己', { evidence: own })
  expect(result.entries.map(({ status }) => status)).toEqual(['gone', 'holds'])
  expect([result.holds, result.moved, result.gone]).toEqual([1, 0, 1])
})

test('the text tells which document it is', async () => {
  const own = [await entry(0, 2), { ...(await entry(0, 2, '子丑寅')), document: 'other' }]
  expect((await verifySource('子丑寅', { evidence: own })).document).toBe('other')
})

test('a text of no document is refused, unless the caller names one', async () => {
  const own = [await entry(0, 2)]
  await expect(verifySource('子丑寅', { evidence: own })).rejects.toThrow(
    'verifySource: expected the text of one of d, found a text with no passage of any of them',
  )
  expect((await verifySource('子丑寅', { evidence: own, document: 'd' })).gone).toBe(1)
})

test('a document that no entry has is refused', async () => {
  await expect(verifySource(TEXT, { document: 'atlantis' })).rejects.toThrow(
    'verifySource: expected document to be one of 000_2ecdf2ae7e87cd62, 004_a4bafda093b13ce2, found "atlantis"',
  )
})

test('what is no text is refused', async () => {
  // @ts-expect-error a text is a string
  await expect(verifySource(undefined)).rejects.toThrow('verifySource: expected the text as a string, found nothing')
})

test('an empty text has lost every passage', async () => {
  const [first] = evidence
  const result = await verifySource('', { document: first?.document ?? '' })
  expect(result.gone).toBe(result.entries.length)
  expect(result.gone).toBeGreaterThan(300)
})

test('one that stands at the very beginning now has moved there', async () => {
  const own = [await entry(1, 3)]
  const result = await verifySource('乙丙丁', { evidence: own })
  expect(result.entries).toEqual([{ entry: own[0], status: 'moved', start: 0, end: 2 }])
  expect([result.holds, result.moved, result.gone]).toEqual([0, 1, 0])
})

test('one that the end of the text cuts off is gone, whatever its digest', async () => {
  const cut = { ...(await entry(6, 8)), end: 9 }
  expect((await verifySource(TEXT, { evidence: [cut], document: 'd' })).gone).toBe(1)
  // to the very last character it holds
  expect((await verifySource(TEXT, { evidence: [await entry(6, 8)] })).holds).toBe(1)
})

test('of two documents the one that has the larger part of its passages, not the larger number', async () => {
  const other = async (start: number, end: number, text: string) => ({
    ...(await entry(start, end, text)),
    document: 'e',
  })
  const small = [await entry(0, 1, '子'), await entry(0, 2)]
  const large = [
    await other(2, 3, TEXT),
    await other(3, 4, TEXT),
    await other(4, 5, TEXT),
    await other(5, 6, '子丑寅卯辰巳'),
  ]
  // one of two is gone against one of four
  expect((await verifySource(TEXT, { evidence: [...small, ...large] })).document).toBe('e')
  expect((await verifySource(TEXT, { evidence: [...large, ...small] })).document).toBe('e')
  // one of two against three of four
  const three = [await other(2, 3, TEXT), ...(await Promise.all([0, 1, 2].map((at) => other(at, at + 1, '子丑寅'))))]
  expect((await verifySource(TEXT, { evidence: [...three, ...small] })).document).toBe('d')
  expect((await verifySource(TEXT, { evidence: [...small, ...three] })).document).toBe('d')
})

test('the document that the caller names is checked, though another fits better', async () => {
  const own = [await entry(0, 2), { ...(await entry(0, 2, '子丑寅')), document: 'other' }]
  expect((await verifySource('子丑寅', { evidence: own, document: 'd' })).document).toBe('d')
})

test('a text of none of several documents is refused with their names', async () => {
  const own = [await entry(0, 2), { ...(await entry(0, 2)), document: 'other' }]
  await expect(verifySource('子丑寅', { evidence: own })).rejects.toThrow(
    new RangeError('verifySource: expected the text of one of d, other, found a text with no passage of any of them'),
  )
})

test('evidence that is none is refused', async () => {
  // @ts-expect-error no array
  await expect(verifySource(TEXT, { evidence: 'all' })).rejects.toThrow(
    new TypeError('verifySource: expected options.evidence to be an array, found "all"'),
  )
})
