import { expect, test } from 'vitest'
import { evidenceFor } from '../../src/evidence/index.js'
import {
  events,
  figures,
  findTies,
  getEvent,
  getFigure,
  getInitiative,
  getOrganization,
  getPerson,
  getPlace,
  getSource,
  getTie,
} from '../../src/index.js'

test('relationships of different rank in one paragraph keep their ranks', () => {
  const ranks = findTies({ origin: 'article' }).map(({ partner, kind }) => `${partner}: ${kind}`)
  expect(ranks.sort()).toEqual([
    'abidjan-autonomous-district: exchange-in-development',
    'cartagena: exchange-in-development',
    'durban: exchange-in-development',
    'fortaleza: exchange-in-development',
    'guadalajara: sister-city',
    'jalisco: cooperation',
    'metapan: exchange-in-development',
    'netanya: sister-city',
    'nice: cooperation',
    'phuket: friendly-exchange',
    'port-of-abidjan: friendly-port-intent',
    'port-of-laem-chabang: friendly-port-intent',
    'richmond: friendly-exchange',
    'santiago-metropolitan-region: friendly-exchange',
    'south-jeolla: cooperation',
    'universiti-sains-malaysia: cooperation',
    'wellington: friendly-exchange',
  ])
})

test('anniversaries imply the year of founding', () => {
  const since = (id: Parameters<typeof getTie>[0]) => [getTie(id).since?.edtf, getTie(id).since?.basis]
  expect(since('xiamen-wellington-friendship')).toEqual(['1987', 'inferred'])
  expect(since('xiamen-richmond-friendship')).toEqual(['2012', 'inferred'])
  expect(since('xiamen-phuket-friendship')).toEqual(['2017', 'inferred'])
  expect(getEvent('china-mexico-relations-1972').date.edtf).toBe('1972')
  expect(getEvent('china-korea-relations-1992').date.edtf).toBe('1992')
})

test('years that are never printed are inferred', () => {
  expect(getEvent('brics-summit-2020').date).toMatchObject({ edtf: '2020-11-17', basis: 'inferred' })
  expect(getEvent('congratulatory-letter-2021').date).toMatchObject({ edtf: '2021-12', basis: 'inferred' })
  expect(getEvent('europe-mission-2022').date).toMatchObject({ edtf: '2022-11', basis: 'inferred' })
  expect(getEvent('consular-protection-month-2022').date).toMatchObject({ edtf: '2022', basis: 'stated' })
})

test('a meeting of the trip is on one of its two days', () => {
  expect(getEvent('beijing-investment-trip-2020').date.edtf).toBe('2020-11-16/2020-11-17')
  expect(getEvent('visit-ibm-2020').date.edtf).toBe('[2020-11-16..2020-11-17]')
})

test('what is announced is planned, and nothing else is', () => {
  const planned = events.filter(({ status }) => status === 'planned').map(({ id }) => id)
  expect(planned).toEqual(['brics-partnir-forum-2020', 'brics-base-launch-2020'])
})

test('“and others” is kept', () => {
  expect(getEvent('cifit-2022').openLists).toEqual(['participants'])
  const handbook = getInitiative('xiamen-visit-site-handbook')
  expect(handbook.topics).toHaveLength(4)
  expect(handbook.openLists).toEqual(['topics'])
  expect(getFigure('visit-site-fields').value).toBe(7)
})

test('figures keep qualifier and unit', () => {
  const shown = (id: Parameters<typeof getFigure>[0]) => {
    const { value, qualifier, unit, kind } = getFigure(id)
    return [value, qualifier, unit, kind]
  }
  expect(shown('europe-mission-orders')).toEqual([50_000_000, 'nearly', 'USD', 'amount'])
  expect(shown('parties-forum-representatives')).toEqual([130, 'more-than', 'person', 'count'])
  expect(shown('private-economy-forum-papers')).toEqual([20, 'more-than', 'paper', 'count'])
  expect(shown('consular-campaign-reach')).toEqual([550_000, 'exact', 'person-time', 'count'])
  expect(shown('electronics-cluster-target')).toEqual([1e12, 'exact', 'currency-not-stated', 'target'])
  expect(shown('donation-value')).toEqual([134_000, 'exact', 'CNY', 'amount'])
  expect(shown('cifit-consular-countries')).toEqual([43, 'exact', 'country', 'count'])
  expect(shown('cifit-consular-groups')).toEqual([51, 'exact', 'group', 'count'])
  expect(shown('think-tank-seminar-frequency')).toEqual([1, 'exact', 'per-year', 'frequency'])
  expect(figures.filter(({ kind }) => kind === 'target')).toHaveLength(1)
})

test('those who organize are kept apart from those who take part', () => {
  const organizers = (id: Parameters<typeof getEvent>[0]) =>
    getEvent(id).participants?.flatMap(({ role, who }) => (role === 'organizer' && who ? [who] : []))
  expect(organizers('brics-partnir-forum-2020')).toEqual(['xiamen-government', 'ministry-of-industry'])
  expect(organizers('private-economy-forum-3')).toEqual([
    'zhi-gong-party-science-committee',
    'zhi-gong-party-fujian-committee',
    'fujian-cppcc-economic-committee',
  ])
})

test('a person has every role that is given', () => {
  expect(getPerson('cao-hongming').roles).toHaveLength(3)
  expect(getPerson('hu-changsheng').roles.map(({ organization }) => organization)).toEqual([
    'cpc-fujian-committee',
    'cpc-xiamen-committee',
  ])
})

test('short and full name are one organization', () => {
  expect(getOrganization('cetc')).toMatchObject({ name: { zh: '中国电子科技集团' }, aliases: { zh: ['中国电科'] } })
})

test('a report passed on from another paper says so', () => {
  expect(getSource('brics-base-2020')).toMatchObject({ publisher: null, relayedFrom: 'xiamen-daily' })
  expect(getSource('private-economy-forum-2020').relayedFrom).toBeUndefined()
})

test('scanning noise is put right, marked inferred, with the reason', () => {
  expect(getPlace('yundang-lake').name.zh).toBe('筼筜湖')
  expect(evidenceFor('yundang-lake', 'name').every(({ basis, note }) => basis === 'inferred' && note)).toBe(true)
  expect(evidenceFor('historic-city-press-conference-2020', 'date')[0]?.note).toContain('日 has been dropped')
  expect(evidenceFor('face-to-face-briefings', 'description')[0]?.note).toContain('"and"')
})

test('a sister city of an article is one only where its text says so', () => {
  for (const { id, wording } of findTies({ kind: 'sister-city', origin: 'article' })) {
    expect(wording).toMatch(/友城/)
    expect(evidenceFor(id, 'kind').every(({ basis }) => basis === 'stated')).toBe(true)
  }
})
