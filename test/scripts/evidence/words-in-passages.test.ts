import { expect, test } from 'vitest'
import { readData } from '../../../scripts/authored/read-data.js'
import { locateEvidence } from '../../../scripts/evidence/locate-evidence.js'
import { checkWords } from '../../../scripts/evidence/words-in-passages.js'
import { smallData, TEXT } from '../small-data.js'

const texts = new Map([['d', TEXT]])
const check = async (places: string, ties = '[]\n') => {
  const data = readData(smallData({ places, ties }))
  checkWords(data, texts, await locateEvidence(data, texts))
}
const place = (name: string, basis = '') =>
  `- id: p\n  name: { zh: ${name}, en: P }\n  kind: city\n  evidence: [{ in: s, fields: [name, kind], from: 厦门与, to: 友城${basis} }]\n`

test('a name that stands in its passage passes', async () => {
  await expect(check(place('惠灵顿'))).resolves.toBeUndefined()
})

test('one that does not is refused', async () => {
  await expect(check(place('惠灵顿市'))).rejects.toThrow(
    'data/places.yaml:2 places "p" › name: expected words that stand in a passage which supports them, or inferred evidence, found "惠灵顿市", not in "厦门与惠灵顿是友城"',
  )
})

test('unless it is said to be inferred', async () => {
  await expect(check(place('惠灵顿市', ', basis: inferred, note: why'))).resolves.toBeUndefined()
})

test('a wording may leave words out, in order', async () => {
  const tie = (wording: string) =>
    `- id: t\n  kind: sister-city\n  party: p\n  partner: q\n  wording: ${wording}\n  evidence: [{ in: s, fields: [kind, wording], from: 厦门与, to: 友城 }]\n`
  await expect(check(place('厦门'), tie('厦门…友城'))).resolves.toBeUndefined()
  await expect(check(place('厦门'), tie('友城…厦门'))).rejects.toThrow('found "友城…厦门"')
})

const passage = (fields: string, from: string, to = '') =>
  `{ in: s, fields: [${fields}], from: ${from}${to && `, to: ${to}`} }`
const placeOf = (name: string, passages: string[], more = '') =>
  `- id: p\n  name: { zh: ${name}, en: P }\n  kind: city\n${more}  evidence: [${passages.join(', ')}]\n`

test('a name may stand in any of its passages, but not in one of another field', async () => {
  const passages = [passage('name', '厦门与'), passage('name', '惠灵顿是')]
  await expect(check(placeOf('惠灵顿', passages))).resolves.toBeUndefined()
  await expect(check(placeOf('厦门', passages))).resolves.toBeUndefined()
  await expect(check(placeOf('惠灵顿', [passage('name', '厦门与'), passage('kind', '惠灵顿是')]))).rejects.toThrow(
    'found "惠灵顿", not in "厦门与"',
  )
  await expect(check(placeOf('福州', passages))).rejects.toThrow('found "福州", not in "厦门与", "惠灵顿是"')
  await expect(check(placeOf('厦门', [passage('kind', '厦门与')]))).rejects.toThrow('found "厦门", not in any passage')
})

test('one passage that is inferred is enough', async () => {
  const inferred = passage('name', '惠灵顿是').replace(' }', ', basis: inferred, note: why }')
  await expect(check(placeOf('福州', [passage('name', '厦门与'), inferred]))).resolves.toBeUndefined()
})

test('so with other names', async () => {
  const aliases = (alias: string) => `  aliases: { zh: [${alias}] }\n`
  const passages = [passage('name', '厦门与'), passage('aliases', '惠灵顿是')]
  await expect(check(placeOf('厦门', passages, aliases('惠灵顿')))).resolves.toBeUndefined()
  await expect(check(placeOf('厦门', passages, aliases('厦门')))).rejects.toThrow(
    'places "p" › aliases: expected words that stand in a passage which supports them, or inferred evidence, found "厦门", not in "惠灵顿是"',
  )
})

test('words that are left out are behind those before them', async () => {
  const tie = (wording: string) =>
    `- id: t\n  kind: sister-city\n  party: p\n  partner: q\n  wording: ${wording}\n  evidence: [${passage('kind, wording', '厦门与', '友城')}]\n`
  await expect(check(place('厦门'), tie('厦门…厦门'))).rejects.toThrow('found "厦门…厦门"')
})

test('a long passage is shown by its ends, one of 24 characters whole', () => {
  const long = '一二三四五六七八九十甲乙丙丁戊己庚辛壬癸子丑寅卯'
  const found = (text: string) => {
    const data = readData(smallData({ places: placeOf('福州', [passage('name', '一')]) }))
    try {
      checkWords(data, new Map([['d', text]]), { s: { 一: { start: 0, end: text.length, digest: '' } } })
    } catch (error) {
      return (error as Error).message.replace(/^[\s\S]*not in /, '')
    }
    return undefined
  }
  expect(found(long)).toBe(`"${long}"`)
  expect(found(`${long}辰`)).toBe('"一二三四五六七八九十甲乙…辛壬癸子丑寅卯辰"')
})

test('a passage that is not in the lock supports nothing', () => {
  const data = readData(smallData({ places: placeOf('厦门', [passage('name', '厦门与')]) }))
  expect(() => checkWords(data, texts, { s: {} })).toThrow('found "厦门", not in any passage')
  const lock = { s: { 厦门与: { start: 3, end: 6, digest: '' } } }
  expect(() => checkWords(data, new Map(), lock)).toThrow('found "厦门", not in any passage')
  expect(() => checkWords(data, new Map(), {})).toThrow('found "厦门", not in any passage')
})
