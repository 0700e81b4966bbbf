import { describe, expect, test } from 'vitest'
import { locateEvidence } from '../../build/read/locate-evidence.js'
import { readLock } from '../../build/read/lock-file.js'
import { readData } from '../../build/read/read-data.js'
import { digest } from '../../src/evidence/digest.js'
import { LONGEST_PASSAGE, locatePassage } from '../../src/evidence/locate-passage.js'
import { asTold, type Told, told } from '../fixture/broken.js'
import { fixtureData, fixtureTexts } from '../fixture/index.js'
import { dataWith, type Edit, lineOf, problemsOf } from './data-with.js'

/** The spans of `from` to `to` in a text, or in a part of it. */
const spans = (text: string, from: string, to?: string, start = 0, end = text.length) =>
  locatePassage(text, { from, to }, { start, end })
    .map((span) => `${span.start}-${span.end}`)
    .join(' ')

test.each<[why: string, found: string, expected: string]>([
  ['one place', spans('甲乙丙', '乙'), '1-2'],
  ['every place', spans('甲乙甲', '甲'), '0-1 2-3'],
  ['places that overlap', spans('甲甲甲', '甲甲'), '0-2 1-3'],
  ['no place', spans('甲乙', '丙'), ''],
  ['from the first to the last characters', spans('甲乙。丙丁', '乙', '丁'), '1-5'],
  ['an end that stands twice in the sentence', spans('甲乙丙乙丁。乙', '甲', '乙'), '0-2 0-4'],
  ['an end in the next sentence and again', spans('甲。乙丙乙。乙', '甲', '乙'), '0-3 0-5'],
  ['a full stop as the end', spans('甲。乙。', '甲', '。'), '0-2'],
  ['an end behind the beginning and not within it', spans('甲乙丙乙', '甲乙', '乙'), '0-4'],
  ['an end only within the beginning', spans('甲乙丙', '甲乙', '乙'), ''],
  ['nothing before the article', spans('甲乙甲', '甲', undefined, 1), '2-3'],
  ['nothing behind the article', spans('甲乙丙', '甲', '丙', 0, 2), ''],
  [
    'as far as a passage may reach',
    spans(`甲${'乙'.repeat(LONGEST_PASSAGE - 2)}丙`, '甲', '丙'),
    `0-${LONGEST_PASSAGE}`,
  ],
  ['not further', spans(`甲${'乙'.repeat(LONGEST_PASSAGE - 1)}丙`, '甲', '丙'), ''],
])('of a passage is found: %s', (_, found, expected) => {
  expect(found).toBe(expected)
})

test('the lock file of the fixture matches its passages and texts (npx tsx test/fixture/lock.ts)', async () => {
  const lock = await locateEvidence(readData(fixtureData), fixtureTexts)
  expect(lock).toEqual(readLock(fixtureData))
  for (const [source, document] of [['harbour-report-2019', 'harbour-2019']] as const) {
    for (const { start, end, digest: locked } of Object.values(lock[source] ?? {})) {
      expect(locked).toBe(await digest(fixtureTexts.get(document)?.slice(start, end) ?? ''))
    }
  }
})

describe('rejected, with file, line, record, field and what was found', () => {
  const locating = (directory: string, texts: ReadonlyMap<string, string> = fixtureTexts) =>
    problemsOf(() => locateEvidence(readData(directory), texts))
  const theme: Edit = ['events.yaml', 'from: 主题为“共享一片海”', '']

  test.each<[why: string, passage: string, field: string, words: string]>([
    ['a passage that is absent', 'from: 主题为“一带', 'theme', 'article; no "主题为“一带"'],
    ['an end that does not follow', 'from: 主题为, to: 下转第四版', 'theme', '"主题为" at 273, but no "下转第四版"'],
    ['a beginning that is absent, before its end', 'from: 旋律, to: 乐章', 'theme', 'article; no "旋律"'],
    [
      'a beginning at several places, all without the end',
      'from: 海洋论坛, to: 乐章',
      'theme',
      '"海洋论坛" at 262, 284, 350, but no "乐章"',
    ],
    ['a passage that stands more than once', 'from: 海洋论坛', 'theme', '3: '],
    [
      'a pair that could mean two passages',
      'from: 由望澜市, to: 办',
      'theme',
      '2: 293–303 (…坛一年一度，[由望澜市…]、望澜港务集…)',
    ],
    ['what only stands before the article', 'from: 望澜日报要闻', 'theme', '"望澜日报要闻"'],
    ['what only stands in another article', 'from: 简讯两则', 'theme', '"简讯两则"'],
  ])('%s', async (_, passage, field, words) => {
    const directory = dataWith([theme[0], theme[1], passage])
    const problems = await locating(directory)
    expect(problems.map(told)).toEqual([asTold(`ocean-forum-2019 › ${field}: ${words}`)])
    expect(problems[0]).toMatchObject({ file: 'data/events.yaml', line: lineOf(directory, 'events.yaml', passage) })
  })

  test.each<[why: string, edits: readonly Edit[], ...Told[]]>([
    [
      'an article that is no source',
      [['people.yaml', 'in: blue-harbour-brief-2020', 'in: atlantis']],
      'lin-an › name: "atlantis"',
    ],
    [
      'a text that is missing',
      [['sources.yaml', 'document: harbour-2020', 'document: atlantis']],
      'blue-harbour-brief-2020 › document: harbour-2019, harbour-2020; "atlantis"',
    ],
    [
      'an article that does not say where it stands',
      [['sources.yaml', 'fields: [document, language], from: 本报讯, to', 'fields: [language], from: 本报讯, to']],
      'blue-harbour-brief-2020 › document: none',
    ],
    [
      'an article that is nowhere, and not the passages in it',
      [['sources.yaml', 'from: 本报讯, to: （林岸）', 'from: 旋律, to: （林岸）']],
      'blue-harbour-brief-2020 › document, language: "旋律"',
    ],
  ])('%s', async (_, edits, ...expected) => {
    expect((await locating(dataWith(...edits))).map(told)).toEqual(expected.map(asTold))
  })

  test('six of many positions are shown with their context, and the rest are counted', async () => {
    const found = async (count: number) => {
      const text = fixtureTexts.get('harbour-2019')?.replace('主题为“共享一片海”', '共享，'.repeat(count)) ?? ''
      const directory = dataWith([theme[0], theme[1], 'from: 共享'])
      const problems = await locating(directory, new Map([...fixtureTexts, ['harbour-2019', text]]))
      return problems.find(({ field }) => field === 'theme')?.found ?? ''
    }
    expect(await found(2)).toBe(
      '2: 273–275 (…望澜市举行，[共享]，共享，。海…), 276–278 (…举行，共享，[共享]，。海洋论坛…)',
    )
    expect(await found(6)).toMatch(/^6: (?:\d+–\d+ \(….*?\[共享\].*?…\)(?:, )?){6}$/)
    expect(await found(8)).toMatch(/^8: (?:\d+–\d+ \(….*?\)(?:, )?){6}.*\b2 more$/)
  })
})
