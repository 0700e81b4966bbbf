import { describe, expect, test } from 'vitest'
import { numbersIn } from '../../build/check/numbers-in.js'
import { checkPassages, passageProblems } from '../../build/check/passages/index.js'
import { leavesListOpen } from '../../build/check/passages/leaves-list-open.js'
import { printsDate } from '../../build/check/passages/prints-date.js'
import { endsOf, stands, standsAsName } from '../../build/check/passages/stands.js'
import { locateEvidence } from '../../build/read/locate-evidence.js'
import { readLock } from '../../build/read/lock-file.js'
import { readData } from '../../build/read/read-data.js'
import { recordModels } from '../../src/model/index.js'
import { told } from '../fixture/broken.js'
import { fixtureData, fixtureTexts } from '../fixture/index.js'
import { dataWith, type Edit, lineOf, problemsOf } from './data-with.js'

const data = readData(fixtureData)
const lock = readLock(fixtureData)

/** Words of the texts and their replacement. */
type Reprint = readonly [words: string, others: string]

/** The problems of the fixture after edits to its data and texts. */
async function problemsAfter(edits: readonly Edit[], [words, others]: Reprint = ['', '']) {
  const directory = dataWith(...edits)
  const texts = new Map([...fixtureTexts].map(([name, text]) => [name, text.replace(words, others)]))
  const read = readData(directory)
  const found = passageProblems(read, await locateEvidence(read, texts), texts)
  return { directory, found, told: found.map((problem) => `${problem.rule} ${told(problem)[0]}`) }
}

test('each passage and quote of the fixture by itself states what its entry claims', () => {
  expect(passageProblems(data, lock, fixtureTexts)).toEqual([])
  expect(() => checkPassages(data, lock, fixtureTexts)).not.toThrow()
})

const open: Edit = ['initiatives.yaml', '  openLists: [topics]\n', '']
const rewrite = (file: string, from: string, to: string): Edit => [file, `from: ${from}`, `from: ${to}`]
const requote = (file: string, quote: string, other: string): Edit => [file, `quote: ${quote}`, `quote: ${other}`]

/** The rules and values that are reported after some edits. */
test.each<[why: string, problem: string, edits: readonly Edit[], reprint?: Reprint]>([
  [
    'another partner',
    'namesReference wanglan-suva-port-intent › partner',
    [['ties.yaml', 'partner: port-of-suva', 'partner: porto']],
  ],
  [
    'another participant',
    'namesReference ocean-forum-2019 › participants.1.who',
    [['events.yaml', 'who: wanglan-port-group', 'who: wanglan-daily']],
  ],
  [
    'a tie with one other party',
    'namesReference apia-signing-2019 › about.0',
    [['events.yaml', 'about: [wanglan-apia-sister-city]', 'about: [wanglan-porto-exchange]']],
  ],
  [
    'a record that has no name',
    'namesReference blue-harbour-plan › by.0',
    [['initiatives.yaml', 'by: [wanglan-government]', 'by: [sea-for-all-aim]']],
  ],
  [
    'another article',
    'namesReference blue-harbour-first › by.0',
    [['statements.yaml', 'by: [blue-harbour-brief-2020]', 'by: [harbour-report-2019]']],
  ],
  ['another edition', 'printsNumber ocean-forum-2019 › edition', [['events.yaml', 'edition: 3', 'edition: 4']]],
  ['another value', 'printsNumber forum-people-2019 › value', [['figures.yaml', 'value: 1200', 'value: 1300']]],
  ['another month', 'printsDate sailing-season-2019 › date', [['events.yaml', 'date: 2019-06/..', 'date: 2019-07/..']]],
  ['another year', 'printsDate sailing-season-2019 › date', [['events.yaml', 'date: 2019-06/..', 'date: 2018-06/..']]],
  [
    'a day that is not printed',
    'printsDate sailing-season-2019 › date',
    [['events.yaml', 'date: 2019-06/..', 'date: 2019-06-05/..']],
  ],
  [
    'digits of another number',
    'printsDate wanglan-apia-exchange › since',
    [rewrite('ties.yaml', '自2016年起，', '自12016年起，')],
    ['自2016年起', '自12016年起'],
  ],
  [
    'another name',
    'printsWords sea-lane-fund › name.zh',
    [['initiatives.yaml', '海路基金, en: Sea', '海道基金, en: Sea']],
  ],
  ['another short form', 'printsWords wanglan › aliases.zh', [['places.yaml', 'zh: [望澜]', 'zh: [澜城]']]],
  ['another title', 'printsWords harbour-report-2019 › title.zh', [['sources.yaml', '友结四海, en', '友聚四海, en']]],
  [
    'the wording of an entry',
    'printsWording wanglan-suva-port-intent › wording',
    [['ties.yaml', 'wording: 签署友好港', 'wording: 签订友好港']],
  ],
  [
    'an inference with another wording',
    'printsWording wanglan-suva-port-intent › wording',
    [['ties.yaml', 'from: 今年，望澜港, basis', 'from: 今年，望澜港, wording: 去年, basis']],
  ],
  ['a superlative without a word of rank', 'hasMark blue-harbour-first › kind', [], ['全国首个', '全国一个']],
  ['a list that goes on', 'leavesListOpen blue-harbour-plan › openLists', [open]],
  [
    'a list of participants that goes on',
    'leavesListOpen ocean-forum-2019 › openLists',
    [rewrite('organizations.yaml', '太平洋港口协会支持', '太平洋港口协会等')],
    ['太平洋港口协会支持', '太平洋港口协会等协会支持'],
  ],
  [
    'a quote without the name',
    'namesReference wanglan-apia-sister-city › partner',
    [requote('ties.yaml', '2019年12月18日望澜市与阿皮亚市', '2019年12月18日望澜市与萨摩亚一城市')],
  ],
  [
    'another month in English',
    'printsDate ocean-forum-2019 › date',
    [requote('events.yaml', 'held in November', 'held in October')],
  ],
  [
    'another day in English',
    'printsDate suva-port-talks-2019 › date',
    [requote('events.yaml', 'on Friday 8 March', 'on Saturday 9 March')],
  ],
  [
    'a quote with another number',
    'printsNumber forum-people-2019 › value',
    [requote('figures.yaml', '"1,150 guests"', '"1,250 guests"')],
  ],
])('refused: %s', async (_, problem, edits, reprint) => {
  const { found, directory, told: all } = await problemsAfter(edits, reprint)
  expect(all).toContain(problem)
  const { file = '', line, record } = found[all.indexOf(problem)] ?? {}
  // the line of the entry, which follows that of the record
  expect(line).toBeGreaterThan(lineOf(directory, file.replace('data/', ''), `id: ${record}`))
})

test.each<[why: string, edits: readonly Edit[], reprint?: Reprint]>([
  ['what is inferred', [['events.yaml', 'date: 2019-11-05/2019-11-07', 'date: 2019-11-05/2019-11-08']]],
  [
    'a whole list that ends with its number',
    [open, ['initiatives.yaml', 'to: 等行业', 'to: 行业']],
    ['等行业', '等两个行业'],
  ],
  ['等 in another word', [open, ['initiatives.yaml', 'to: 等行业', 'to: 行业']], ['等行业', '等待行业']],
  [
    'another width of the same mark',
    [
      ['sources.yaml', '友结四海, en', '友结四海（上）, en'],
      rewrite('sources.yaml', '潮起望澜友结四海', '潮起望澜友结四海(上)'),
    ],
    ['潮起望澜友结四海', '潮起望澜友结四海(上)'],
  ],
  ['a wording that leaves words out', [['ties.yaml', 'wording: 签署友好港意向书', 'wording: 签署…意向书']]],
  [
    'a quote in Traditional characters',
    [requote('ties.yaml', '2019年12月18日望澜市与阿皮亚市正式结为', '2019年12月18日望瀾市與阿皮亞市正式結為')],
  ],
  ['an English date in numerals', [requote('events.yaml', 'on Friday 8 March 2019', 'on 08/03/2019')]],
  [
    'a number in other words than the wording',
    [requote('figures.yaml', '"1,150 guests"', 'in all 1150 people had come')],
  ],
  [
    'a quote in a language in which records have no names',
    [requote('ties.yaml', '"Wanglan (setembro de 2009)"', 'as nossas cidades amigas')],
  ],
])('passes: %s', async (_, edits, reprint) => {
  expect((await problemsAfter(edits, reprint)).told).toEqual([])
})

test('a month printed once counts for two days; the year must also be printed', async () => {
  const stated: Edit = ['events.yaml', '11月5日至7日\n      basis: inferred', '11月5日至7日\n      basis: stated']
  const { found } = await problemsAfter([stated])
  expect(found).toMatchObject([{ rule: 'printsDate', record: 'ocean-forum-2019', field: 'date' }])
  expect(found[0]?.expected).toContain('2019年')
  expect(found[0]?.expected).not.toContain('月')
})

test('all problems are thrown at once', async () => {
  const wrong = dataWith(['events.yaml', 'edition: 3', 'edition: 4'], ['figures.yaml', 'value: 1200', 'value: 1300'])
  const problems = await problemsOf(() => checkPassages(readData(wrong), lock, fixtureTexts))
  expect(problems.map(({ record }) => record)).toEqual(['ocean-forum-2019', 'forum-people-2019'])
})

test.each<[rule: string, edit: Edit, expected: string, found?: string]>([
  [
    'namesReference',
    ['ties.yaml', 'partner: port-of-suva', 'partner: porto'],
    'a name of "porto" in the passage ("波尔图市", "Porto")',
  ],
  [
    'namesReference',
    ['initiatives.yaml', 'by: [wanglan-government]', 'by: [sea-for-all-aim]'],
    'no "sea-for-all-aim" because records of its type have no name that a passage could contain',
  ],
  ['printsNumber', ['events.yaml', 'edition: 3', 'edition: 4'], 'the numeral of 4 in the passage'],
  ['printsNumber', ['figures.yaml', 'value: 1200', 'value: 1300'], 'the numeral of 1300 in the wording "约1200人"'],
  ['printsNumber', ['figures.yaml', 'wording: 约1200人', 'wording: 约1200名'], 'the wording "约1200名" in the passage'],
  [
    'printsNumber',
    requote('figures.yaml', '"1,150 guests"', '"1,250 guests"'),
    'the numeral of 1150 in the passage',
    '"1,250 guests"',
  ],
  ['printsWords', ['places.yaml', 'zh: [望澜]', 'zh: [澜城]'], 'the words "澜城" in the passage'],
  [
    'printsWording',
    ['ties.yaml', 'wording: 签署友好港', 'wording: 签订友好港'],
    'the wording "签订友好港意向书" in the passage',
  ],
])('%s says what the passage lacks, and shows the passage', async (rule, edit, expected, shown) => {
  const { found } = await problemsAfter([edit])
  const problem = found.find((one) => one.rule === rule)
  const ending = rule === 'printsWording' ? '' : ', or the basis "inferred" with a note that states what else is needed'
  expect(problem?.expected).toBe(`${expected}${ending}`)
  if (shown) expect(problem?.found).toBe(shown)
  else expect(problem?.found).toMatch(/^"(?:.{1,60}|.{36}….{20})"$/)
})

describe('a list that a passage leaves open', () => {
  const initiative = recordModels.find(({ name }) => name === 'initiative')
  const event = recordModels.find(({ name }) => name === 'event')
  const names = new Map([
    ['a', [['甲港']]],
    ['b', [['乙港', 'B港']]],
  ])

  /** What is reported of the topics 贸易, 投资 and 文化, and the participants a and b, that a passage enumerates. */
  const reported = (text: string, field = 'topics', model = initiative, record: object = {}) => {
    const topics = ['贸易', '投资', '文化'].map((value, at) => ({
      path: `topics.${at}.zh`,
      shape: { is: 'text' },
      value,
    }))
    const participants = ['a', 'b', 'c'].flatMap((value, at) => [
      { path: `participants.${at}.role`, shape: { is: 'word' }, value: '甲港' },
      { path: `participants.${at}.who`, shape: { is: 'ref' }, value },
    ])
    const passage = { record, model, entry: { fields: [field] }, text, given: [...topics, ...participants] }
    return leavesListOpen(passage as never, names).map((finding) => finding.join(': '))
  }
  const problem = (field: string, found: string) => [
    `openLists: "${field}" because the passage ends the list with 等: "${found}"`,
  ]

  test.each([
    ['贸易、投资等领域的合作', '贸易、投资等领域的'],
    ['“贸易”“投资”等领域', '“贸易”“投资”等领域'],
    ['在新的一年里双方开展贸易、投资等', '一年里双方开展贸易、投资等'],
    ['贸易、投资等三个领域', '贸易、投资等三个领'],
    ['贸易等1项', '贸易等1项'],
    // the number is of something else
    ['贸易、投资等领域的两个', '贸易、投资等领域的'],
  ])('is reported: %s', (text, found) => {
    expect(reported(text)).toEqual(problem('topics', found))
  })

  test.each([
    '贸易、投资',
    '贸易、投资等待',
    '贸易、投资等级',
    '贸易、投资等候',
    '贸易、投资等两个领域',
    '贸易、投资等 2 个',
    '贸易的投资和其他等',
  ])('is complete: %s', (text) => {
    expect(reported(text)).toEqual([])
  })

  test('is one of names, in any form, of those who took part', () => {
    expect(reported('甲港、B港等参加', 'participants', event)).toEqual(problem('participants', '甲港、B港等参加'))
    expect(reported('甲港、B港等两个港口', 'participants', event)).toEqual([])
    expect(reported('丙港、丁港等参加', 'participants', event)).toEqual([])
  })

  test('is not reported if the record says so, or in a field that is not a list', () => {
    expect(reported('贸易、投资等', 'topics', initiative, { openLists: ['topics'] })).toEqual([])
    expect(reported('贸易、投资等', 'topics', initiative, { openLists: ['places'] })).toHaveLength(1)
    expect(reported('贸易、投资等', 'name')).toEqual([])
    const place = recordModels.find(({ name }) => name === 'place')
    expect(reported('贸易、投资等', 'regions', place)).toEqual([])
  })
})

describe('a date is printed', () => {
  /** The parts of a date that a text lacks, by what the problem says. */
  const missing = (value: string, text: string, language = 'zh') => {
    const given = [{ path: 'date', shape: { is: 'date' }, value }]
    const [[, expected = ''] = []] = printsDate({ given, text, language } as never, new Map())
    return expected.split(' in the passage')[0]
  }

  test.each([
    ['2022', '2022年', ''],
    ['2022', '12022年', '2022年'],
    ['2022', '20220年', '2022年'],
    ['2022-05', '2022年5月', ''],
    ['2022-05', '2022年15月', '5月'],
    ['2022-05', '5月', '2022年'],
    ['2022-05-19', '2022年5月19日', ''],
    ['2022-05-19', '2022年5月16日-19日', ''],
    ['2022-05-19', '2022年5月16日至19日', ''],
    ['2022-05-19', '2022年5月1日、3日、19日', ''],
    ['2022-05-19', '2022年5月16、19日', ''],
    ['2022-05-19', '2022年15月19日', '5月19日'],
    ['2022-05-19', '2022年5月190日', '5月19日'],
    ['2022-05-19', '2022年5月，19日', '5月19日'],
    ['2022-05-09', '2022年5月9日', ''],
    ['2022-05-19/2022-05-20', '', '2022年 and 5月19日 and 5月20日'],
    ['[2021,2022-12]', '2021年', '2022年 and 12月'],
  ])('%s in Chinese: "%s" lacks "%s"', (value, text, expected) => {
    expect(missing(value, text)).toBe(expected)
  })

  test.each([
    ['2022-05', 'in May 2022', ''],
    ['2022-05', 'MAY 2022', ''],
    ['2022-05', 'the Maya of 2022', '5月'],
    ['2022-05', 'dismay in 2022', '5月'],
    ['2022-09', 'Sept. 2022', ''],
    ['2022-09', 'Sep 2022', ''],
    ['2022-09', 'September 2022', ''],
    ['2022-09', 'Septem 2022', '9月'],
    ['2022-05-19', '19 May 2022', ''],
    ['2022-05-09', 'May 09, 2022', ''],
    ['2022-05-19', '190 May 2022', '5月19日'],
    ['2022-05-19', '2022/5/19', ''],
    ['2022-05-19', '19-05-2022', ''],
    ['2022-05-19', '19.05.2022', ''],
    ['2022-05-19', '2022/15/19', '5月19日'],
    ['2022-05-19', '19-51-2022', '5月19日'],
  ])('%s in English: "%s" lacks "%s"', (value, text, expected) => {
    expect(missing(value, text, 'en')).toBe(expected)
  })
})

describe('the numbers in a text', () => {
  test.each([
    ['约1200人', [1200]],
    ['13.45万元', [134_500]],
    ['近2亿美元', [200_000_000]],
    ['万亿', [1e12]],
    ['第十二次', [12]],
    ['二十多个', [20]],
    ['两百人，三个', [200, 3]],
    ['12月18日', [12, 18]],
    ['无数', []],
  ])('%s has the numbers %j', (text, numbers) => {
    expect(numbersIn(text)).toEqual(numbers)
  })

  test.each([
    ['望澜港', '在望澜港外', true],
    ['望澜 港', '在望澜港外', true],
    ['（上）', '(上)', true],
    ['望…港', '望澜港', true],
    ['港…望', '望澜港', false],
    ['澜…澜', '望澜港', false],
    ['ABC', 'abc', false],
  ])('%s is found in %s: %s', (words, text, is) => {
    expect(stands(words, text)).toBe(is)
  })

  test('names are found regardless of case, and words end at each occurrence', () => {
    expect([standsAsName('IBM', 'ibm公司'), standsAsName('IBM', 'imb公司')]).toEqual([true, false])
    expect([endsOf('港', '港与（港）'), endsOf('', '港')]).toEqual([[1, 4], []])
  })
})
