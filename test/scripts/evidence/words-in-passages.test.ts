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
