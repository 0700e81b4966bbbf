import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { digest } from '../../src/evidence/digest.js'
import { evidence as bundled, normaliseText, verifySource } from '../../src/evidence/index.js'
import type { OwnPassage, Passage } from '../../src/generated/types.js'
import { fixture, fixtureTexts } from '../fixture/index.js'

test('a digest is the SHA-256 of the UTF-8 bytes in Subresource Integrity format', async () => {
  const expected = createHash('sha256').update('望澜🌊', 'utf8').digest('base64')
  expect(await digest('望澜🌊')).toBe(`sha256-${expected}`)
})

test('the normalised text has no white space, even within words', () => {
  expect(normaliseText(' 望\n澜\u3000与\u00a0IBM \t\r\n')).toBe('望澜与IBM')
  expect(() => normaliseText(5 as never)).toThrow(/^normaliseText: .*text.*5/)
})

describe('of the fixture', () => {
  const { evidence } = fixture.dataset
  const passages = evidence.filter((entry): entry is Passage => entry.document !== undefined)

  test('every passage holds, starts and ends as in the evidence, and the text identifies its document', async () => {
    for (const [document, text] of fixtureTexts) {
      const result = await verifySource(text, { evidence })
      const own = passages.filter((entry) => entry.document === document)
      expect(result).toMatchObject({ document, holds: own.length, moved: 0, gone: 0 })
      expect(result.entries.map(({ entry }) => entry)).toEqual(own)
      for (const { start, end, from, to } of own) {
        const passage = text.slice(start, end)
        expect([passage.startsWith(from), passage.endsWith(to)], passage).toEqual([true, true])
      }
    }
  })

  test('a changed, inserted or moved character is detected by every entry', async () => {
    for (const entry of passages) {
      const text = fixtureTexts.get(entry.document) ?? ''
      const statusIn = async (changed: string, own: Passage = entry) =>
        (await verifySource(changed, { document: entry.document, evidence: [own] })).entries[0]
      const middle = (entry.start + entry.end) >> 1
      expect((await statusIn(`${text.slice(0, middle)}□${text.slice(middle + 1)}`))?.status).not.toBe('holds')
      const moved = await statusIn(`□${text}`)
      expect(moved?.status).toBe('moved')
      // a short passage can occur several times; the first position is reported
      expect(moved?.start).toBeLessThanOrEqual(entry.start + 1)
      expect((await statusIn(text, { ...entry, digest: await digest('other') }))?.status).toBe('gone')
    }
  })
})

const TEXT = '甲乙丙丁戊己庚辛'
const entry = async (start: number, end: number, text = TEXT, document = 'd'): Promise<OwnPassage> => ({
  record: 'r',
  fields: ['name'],
  source: 's',
  agrees: 'yes',
  basis: 'stated',
  document,
  start,
  end,
  digest: await digest(text.slice(start, end)),
  from: text.slice(start, start + 1),
  to: text.slice(end - 1, end),
})

test.each<[why: string, text: string, span: [number, number], status: string, at?: [number, number]]>([
  ['white space does not count', '甲 乙\n丙丁', [1, 3], 'holds', [1, 3]],
  ['up to the last character', TEXT, [6, 8], 'holds', [6, 8]],
  ['further on', '新甲乙丙丁', [1, 3], 'moved', [2, 4]],
  ['at the very beginning', '乙丙丁', [1, 3], 'moved', [0, 2]],
  ['both ends stand, and not what is between', '甲乙X丁戊己', [1, 4], 'gone'],
  ['the end of the text cuts it off', TEXT.slice(0, 7), [6, 8], 'gone'],
  ['an empty text', '', [1, 3], 'gone'],
])('%s', async (_, text, [start, end], status, at) => {
  const own = [await entry(start, end)]
  const result = await verifySource(text, { evidence: own, document: 'd' })
  expect(result.entries).toEqual([{ entry: own[0], status, ...(at && { start: at[0], end: at[1] }) }])
  expect(result).toMatchObject({ holds: 0, moved: 0, gone: 0, [status]: 1 })
})

test('a passage that ends after the text is gone, whatever its digest', async () => {
  const own = [{ ...(await entry(6, 8)), end: 9 }]
  expect((await verifySource(TEXT, { evidence: own, document: 'd' })).gone).toBe(1)
})

test('the document with the larger part in the text is chosen, unless one is named', async () => {
  const other = (start: number, text: string) => entry(start, start + 1, text, 'e')
  const small = [await entry(0, 1, '子'), await entry(0, 2)]
  const large = await Promise.all([2, 3, 4].map((at) => other(at, TEXT)))
  const mixed = [...large, await other(5, '子丑寅卯辰巳')]
  // one of two is gone, compared with one of four and three of four
  for (const [against, best] of [
    [mixed, 'e'],
    [[...large.slice(0, 1), ...(await Promise.all([0, 1, 2].map((at) => other(at, '子丑寅'))))], 'd'],
  ] as const) {
    for (const evidence of [
      [...small, ...against],
      [...against, ...small],
    ]) {
      expect((await verifySource(TEXT, { evidence })).document).toBe(best)
      expect((await verifySource(TEXT, { evidence, document: 'd' })).document).toBe('d')
    }
  }
})

test('entries without a passage are skipped', async () => {
  const { document: _, start: __, end: ___, digest: ____, from: _____, to: ______, ...reading } = await entry(0, 2)
  expect((await verifySource(TEXT, { evidence: [reading, await entry(0, 2)] })).entries).toHaveLength(1)
})

test.each<[why: string, text: unknown, options: object | undefined, error: RegExp]>([
  ['a value that is not a text', undefined, undefined, /^TypeError: verifySource: .*text to be a string.*nothing/],
  ['evidence that is not a list', TEXT, { evidence: 'all' }, /^TypeError: verifySource: .*options\.evidence.*"all"/],
  [
    'a document that no entry has',
    TEXT,
    { document: 'atlantis' },
    /^RangeError: verifySource: .*document to be one of \w+, \w+.*"atlantis"/,
  ],
  ['the text of no document', '子丑寅', undefined, /^RangeError: verifySource: .*one of \w+, \w+,/],
])('%s is refused', async (_, text, options, error) => {
  const refused = verifySource(text as string, options as never).catch(String)
  expect(await refused).toMatch(error)
})

test('an empty text has lost every passage of the bundled documents', async () => {
  for (const document of new Set(bundled.flatMap((one) => one.document ?? []))) {
    const result = await verifySource('', { document })
    expect(result.gone).toBe(bundled.filter((one) => one.document === document).length)
  }
})
