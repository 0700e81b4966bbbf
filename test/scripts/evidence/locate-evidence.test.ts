import { expect, test } from 'vitest'
import { readData } from '../../../scripts/authored/read-data.js'
import { locateEvidence } from '../../../scripts/evidence/locate-evidence.js'
import { digest } from '../../../src/evidence/digest.js'
import { smallData, TEXT } from '../small-data.js'

const texts = new Map([['d', TEXT]])
const locate = (files: Parameters<typeof smallData>[0] = {}) => locateEvidence(readData(smallData(files)), texts)
const placeWith = (evidence: string) =>
  `- id: xiamen\n  name: { zh: 厦门, en: Xiamen }\n  kind: city\n  evidence:\n    - ${evidence}\n`

test('gives offsets and digest of every passage, by article', async () => {
  expect(await locate()).toEqual({
    s: {
      '本报讯…（张三）': { start: 0, end: TEXT.length, digest: await digest(TEXT) },
      厦门与: { start: 3, end: 6, digest: await digest('厦门与') },
    },
  })
})

test('a passage that is absent is refused with file, line, record and field', async () => {
  await expect(locate({ places: placeWith('{ in: s, fields: [name, kind], from: 福州 }') })).rejects.toThrow(
    'data/places.yaml:5 places "xiamen" › name, kind: expected the passage in the article, found no "福州"',
  )
})

test('so is an end that does not follow its beginning', async () => {
  await expect(locate({ places: placeWith('{ in: s, fields: [name], from: 厦门与, to: 福州 }') })).rejects.toThrow(
    'found "厦门与" at 3, but no "福州" within reach behind it',
  )
})

test('an ambiguous passage is refused with the candidates', async () => {
  await expect(locate({ places: placeWith('{ in: s, fields: [name], from: 厦门 }') })).rejects.toThrow(
    'expected one passage for "厦门", found 2: 3–5 (…本报讯[厦门]与惠灵顿是友…), 22–24 (…00万美元。[厦门]港。（张三）…)',
  )
})

test('an article that is no source is refused', async () => {
  await expect(locate({ places: placeWith('{ in: t, fields: [name], from: 厦门 }') })).rejects.toThrow(
    'expected the id of a source, found "t"',
  )
})

test('a source without a text or without its span is refused', async () => {
  const data = readData(smallData())
  await expect(locateEvidence(data, new Map([['other', '']]))).rejects.toThrow(
    'sources "s" › document: expected the name of a text: other, found "d"',
  )
  const source = `- id: s
  title: { zh: 题, en: Title }
  titleOrigin: devised
  publisher: null
  language: zh-Hans-CN
  published: 2022-12
  document: d
  evidence: [{ in: s, fields: [title], from: 友城 }]
`
  await expect(locate({ sources: source })).rejects.toThrow(
    'sources "s" › start: expected evidence from the first to the last words of the article, found none',
  )
})

const source = (id: string, document: string) => `- id: ${id}
  title: { zh: 题, en: Title }
  titleOrigin: devised
  publisher: null
  language: zh-Hans-CN
  published: 2022-12
  document: ${document}
  evidence:
    - { in: ${id}, fields: [document, start, end, language, title, titleOrigin, publisher, published], from: 本报讯, to: （张三） }
`
const told = async (files: Parameters<typeof smallData>[0], of: ReadonlyMap<string, string>) => {
  try {
    await locateEvidence(readData(smallData(files)), of)
  } catch (error) {
    return (error as Error).message.split('\n').slice(1)
  }
  return []
}

test('each of several articles has its own span, and passages that are looked for in it', async () => {
  const other = '本报讯福州。（张三）'
  const lock = await locateEvidence(
    readData(
      smallData({
        sources: source('s', 'd') + source('t', 'e'),
        places: placeWith('{ in: t, fields: [name, kind], from: 福州 }'),
      }),
    ),
    new Map([
      ['d', TEXT],
      ['e', other],
    ]),
  )
  expect(lock['s']?.['本报讯…（张三）']).toMatchObject({ start: 0, end: TEXT.length })
  expect(lock['t']).toMatchObject({ '本报讯…（张三）': { start: 0, end: other.length }, 福州: { start: 3, end: 5 } })
})

test('a text that is missing is told once, with the texts that there are', async () => {
  const lines = await told(
    { sources: source('s', 'd') + source('t', 'e') },
    new Map([
      ['e', TEXT],
      ['f', TEXT],
    ]),
  )
  expect(lines).toEqual(['data/sources.yaml:7 sources "s" › document: expected the name of a text: e, f, found "d"'])
})

test('an article that is nowhere in its text is told once, and not the passages in it', async () => {
  expect(await told({}, new Map([['d', '厦门与惠灵顿']]))).toEqual([
    'data/sources.yaml:9 sources "s" › document, start, end, language, title, titleOrigin, publisher, published: expected the passage in the article, found no "本报讯"',
  ])
})

test('a beginning that is absent is told of, not its end, and one that is there with every place', async () => {
  const place = (from: string) => ({ places: placeWith(`{ in: s, fields: [name], from: ${from}, to: 福州 }`) })
  expect(await told(place('榕城'), texts)).toEqual([
    'data/places.yaml:5 places "xiamen" › name: expected the passage in the article, found no "榕城"',
  ])
  expect(await told(place('厦门'), texts)).toEqual([
    'data/places.yaml:5 places "xiamen" › name: expected the passage in the article, found "厦门" at 3, 22, but no "福州" within reach behind it',
  ])
})

test('of many candidates six are shown, and how many more there are', async () => {
  const of = (count: number) => new Map([['d', `本报讯${'厦门与，'.repeat(count)}（张三）`]])
  const [six] = await told({}, of(6))
  expect(six?.match(/\d–/g)).toHaveLength(6)
  expect(six).toMatch(/found 6: (?:\d+–\d+ \(.*?\)(?:, )?){6}$/)
  const [eight] = await told({}, of(8))
  expect(eight?.match(/\d–/g)).toHaveLength(6)
  expect(eight).toMatch(/found 8: (?:\d+–\d+ \(.*?\)(?:, )?){6} and 2 more$/)
})

test('of a pair that could mean two passages the middle is left out', async () => {
  const place = placeWith('{ in: s, fields: [name], from: 厦门与, to: 城 }')
  const [line] = await told({ places: place }, new Map([['d', '本报讯厦门与泉州城和漳州城。（张三）']]))
  expect(line).toContain(
    'expected one passage for "厦门与…城", found 2: 3–9 (…本报讯[厦门与…]和漳州城。（…), 3–13 (…本报讯[厦门与…]。（张三）…)',
  )
})
