// every check of the evidence against the texts, each seen to refuse real data that was broken in a copy
import { describe, expect, test } from 'vitest'
import { readData } from '../../scripts/authored/read-data.js'
import { dataDirectory } from '../../scripts/data-directory.js'
import { locateEvidence } from '../../scripts/evidence/locate-evidence.js'
import { readLock } from '../../scripts/evidence/lock-file.js'
import { checkWords } from '../../scripts/evidence/words-in-passages.js'
import { evidence, verifySource } from '../../src/evidence/index.js'
import { realDataWith } from '../scripts/small-data.js'
import { articleTexts } from './article-texts.js'

/** What is told, a line each, without their number and the line of the file, which every new record moves. */
async function told(check: () => unknown): Promise<string[]> {
  try {
    await check()
  } catch (error) {
    const [, ...lines] = (error as Error).message.split('\n')
    return lines.map((line) => line.replace(/(\.yaml):\d+/, '$1'))
  }
  return []
}

describe.skipIf(articleTexts === undefined)('with the article texts', () => {
  const texts = articleTexts ?? new Map<string, string>()
  const lock = readLock(dataDirectory)
  const located = (file: string, from: string, to: string) =>
    told(() => locateEvidence(readData(realDataWith(file, from, to)), texts))
  const worded = (file: string, from: string, to: string) =>
    told(() => checkWords(readData(realDataWith(file, from, to)), texts, lock))

  test.each([
    [
      'that no article has',
      'from: 厦门与加拿大列治文市',
      'from: 厦门与加拿大列治文县',
      'data/ties.yaml ties "xiamen-richmond-friendship" › kind, party, partner, wording: expected the passage in the article, found no "厦门与加拿大列治文县"',
    ],
    [
      'whose end does not follow',
      'to: 结好35周年',
      'to: 结好53周年',
      /^data\/ties\.yaml ties "xiamen-wellington-friendship" › kind, party, partner, wording: expected the passage in the article, found "厦门与新西兰惠灵顿市" at \d+, but no "结好53周年" within reach behind it$/,
    ],
    [
      'that could be several',
      'from: 结好35周年',
      'from: 厦门',
      /^data\/ties\.yaml ties "xiamen-wellington-friendship" › since: expected one passage for "厦门", found \d+: /,
    ],
    [
      'of an article that is none',
      '{ in: foreign-affairs-2022, fields: [since], from: 结好35周年',
      '{ in: foreign-affairs-2020, fields: [since], from: 结好35周年',
      'data/ties.yaml ties "xiamen-wellington-friendship" › since: expected the id of a source, found "foreign-affairs-2020"',
    ],
    [
      'of another article',
      '{ in: foreign-affairs-2022, fields: [since], from: 结好35周年',
      '{ in: historic-city-2020, fields: [since], from: 结好35周年',
      'data/ties.yaml ties "xiamen-wellington-friendship" › since: expected the passage in the article, found no "结好35周年"',
    ],
  ])('a passage %s is refused', async (_, from, to, message) => {
    expect(await located('ties.yaml', from, to)).toEqual([
      typeof message === 'string' ? message : expect.stringMatching(message),
    ])
  })

  test('words that do not stand in their passage are refused', async () => {
    expect(await worded('places.yaml', 'zh: 福建省,', 'zh: 福建州,')).toEqual([
      'data/places.yaml places "fujian" › name: expected words that stand in a passage which supports them, or inferred evidence, found "福建州", not in "福建省首个公务出访团组"',
    ])
    expect(await worded('places.yaml', 'zh: [福建]', 'zh: [闽南]')).toEqual([
      'data/places.yaml places "fujian" › aliases: expected words that stand in a passage which supports them, or inferred evidence, found "闽南", not in "中国(福建)", "福建乃至全国民营经济"',
    ])
    expect(await worded('ties.yaml', 'wording: 结好35周年', 'wording: 结成35周年')).toEqual([
      expect.stringMatching(/› wording: expected words that stand in a passage .*found "结成35周年", not in "/),
    ])
    expect(await told(() => checkWords(readData(dataDirectory), texts, lock))).toEqual([])
  })

  test('one changed character of a passage is seen by every entry, one inserted before it moves it', async () => {
    for (const entry of evidence) {
      const text = texts.get(entry.document) ?? ''
      const only = async (changed: string) => {
        const [result] = (await verifySource(changed, { document: entry.document, evidence: [entry] })).entries
        return result
      }
      const at = (entry.start + entry.end) >> 1
      const broken = await only(`${text.slice(0, at)}□${text.slice(at + 1)}`)
      expect(broken?.status, `${entry.record} ${entry.from}`).not.toBe('holds')
      const moved = await only(`□${text}`)
      expect(moved, `${entry.record} ${entry.from}`).toMatchObject({ status: 'moved' })
      // a short passage can stand elsewhere too: the first place is told
      expect((moved?.start ?? Infinity) <= entry.start + 1).toBe(true)
      expect((await only(text))?.status).toBe('holds')
    }
    expect(evidence.length).toBeGreaterThan(600)
  })

  test('a digest that is not that of the passage is seen', async () => {
    for (const entry of evidence.slice(0, 20)) {
      const text = texts.get(entry.document) ?? ''
      const other = evidence.find(({ digest }) => digest !== entry.digest)
      const { gone } = await verifySource(text, {
        document: entry.document,
        evidence: [{ ...entry, digest: other?.digest ?? '' }],
      })
      expect(gone).toBe(1)
    }
  })
})
