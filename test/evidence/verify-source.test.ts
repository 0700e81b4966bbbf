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
