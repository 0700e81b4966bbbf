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
