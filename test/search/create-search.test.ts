import { describe, expect, expectTypeOf, test } from 'vitest'
import type { OwnRecord } from '../../src/generated/types.js'
import { type AnyRecord, events, type Place, places } from '../../src/index.js'
import { createSearch, type SearchResult, search, simplified } from '../../src/search/index.js'

const place = (id: string, zh: string, en: string, more: object = {}) => ({
  id,
  type: 'place' as const,
  name: { zh, en },
  kind: 'city',
  ...more,
})
const event = (id: string, zh: string, en: string, more: object = {}) => ({
  id,
  type: 'event' as const,
  name: { zh, en },
  kind: 'fair',
  date: { edtf: '2021-03-04', start: '2021-03-04', end: '2021-03-04', basis: 'stated' as const },
  ...more,
})

const OWN = [
  place('izmir', '伊兹密尔', 'İzmir', { country: 'TR', regions: ['Asia', 'Western Asia'] }),
  place('metapan', '梅塔潘', 'Metapán', { country: 'SV', regions: ['Americas'] }),
  place('cologne', '科隆', 'Köln', { country: 'DE', regions: ['Europe', 'Western Europe'] }),
  place('lin', '林𬱟村', 'Lin village'),
  place('durban', '德班', 'Durban', { country: 'ZA', regions: ['Africa'] }),
  place('ministry', '住房部', 'Ministry of Housing and Urban Affairs'),
  event('centre-fair', '金砖创新基地展会', 'Fair of the innovation centre', { places: ['cologne'], edition: 22 }),
  event('supplies', '抗疫物资捐赠仪式', 'Handover of anti-epidemic supplies', {
    kind: 'donation',
    participants: [{ role: 'donor', group: { zh: '企业', en: 'companies' } }],
  }),
  event('agencies', '机构会议', 'Meeting of agencies', { kind: 'meeting', places: ['durban'] }),
  {
    id: 'tie',
    type: 'tie' as const,
    name: { zh: '我市—德班', en: 'Ours – Durban' },
    kind: 'sister-city',
    party: 'izmir',
    partner: 'durban',
    country: 'ZA',
    regions: ['Africa'],
  },
  {
    id: 'orders',
    type: 'figure' as const,
    value: 50_000_000,
    qualifier: 'nearly' as const,
    unit: 'USD',
    kind: 'amount',
    counts: { zh: '订单', en: 'orders' },
    about: ['centre-fair'],
    wording: '近5000万美元',
  },
]
const own = createSearch(OWN as never[], { fold: simplified })
const found = (words: string) => own(words).map(({ record }) => (record as { id: string }).id)

describe('names are found', () => {
  test.each([
    ['in any case, without marks', 'IZMIR metapan'.split(' '), ['izmir', 'metapan']],
    ['in either Unicode form', ['Metapán', 'Metapán'.normalize('NFD')], ['metapan', 'metapan']],
    ['with a letter that other alphabets write in two', ['Köln', 'Koln', 'Koeln'], ['cologne', 'cologne', 'cologne']],
    ['by a character outside the basic plane', ['𬱟', '林𬱟'], ['lin', 'lin']],
    ['by compatibility characters, as PDFs give them', ['\u2fa6砖', '\uf90a砖'], ['centre-fair', 'centre-fair']],
    ['in traditional characters', ['創新基地', '會議'], ['centre-fair', 'agencies']],
    ['by the beginning of a word, as it is typed', ['agenci', 'agencie', 'agencies'], Array(3).fill('agencies')],
    ['with a letter wrong', ['Metapen'], ['metapan']],
    ['in American spelling', ['innovation center', 'innovation centers'], ['centre-fair', 'centre-fair']],
  ])('%s', (_, words, ids) => {
    expect(words.map((one) => found(one)[0])).toEqual(ids)
  })
})

test.each([
  ['パリ', 'バリ'],
  ['ガス', 'カス'],
  ['कि', 'का'],
])('marks that form another letter matter: %s is not found by %s', (name, words) => {
  const search = createSearch([{ id: 'a', type: 'place', kind: 'city', name: { zh: name } }])
  expect([search(name).length, search(words).length]).toEqual([1, 0])
})

// Hong Kong and Taiwan write 卫 differently
test.each([
  ['第22届 11月', ['第二十二届', '十一月']],
  ['10,000 guests', ['10000', '10,000']],
  ['10000 guests', ['10000', '10,000']],
  ['Exhi\u00adbition', ['exhibition']],
  ['卫民', ['衛民', '衞民']],
  ['Xi’an Fair', ['Xian', 'Xi’an', "xi'an"]],
])('one word in other spellings: %s', (name, words) => {
  const search = createSearch([{ id: 'a', type: 'place', kind: 'city', name: { en: name } }], { fold: simplified })
  expect(words.map((one) => search(one).length)).toEqual(words.map(() => 1))
})

describe('other words are found', () => {
  test.each([
    ['a country', ['Germany', 'German', '德国', '德國'], 'cologne'],
    ['a country by another name', ['Turkey', 'Turkish', 'Türkiye', '土耳其'], 'izmir'],
    ['a kind in many words', ['sister city', 'twin towns', '友城', '姐妹城市'], 'tie'],
    ['the number of an edition', ['第22届', '第二十二届', '22nd fair'], 'centre-fair'],
    ['a plural, as it is typed', ['sister citi', 'sister citie', 'sister cities'], 'tie'],
    ['a day', ['4 March 2021', '2021年3月4日'], 'centre-fair'],
    ['an amount', ['50 million dollars', '5000万美元', 'US dollars'], 'orders'],
    ['a decade', ['fairs of the 2020s'], 'centre-fair'],
    ['a type of record', ['figures about orders'], 'orders'],
    ['a type of record', ['活动 2021'], 'agencies'],
    ['a role', ['donor', '捐赠方'], 'supplies'],
    ['words that mean the same, run together', ['疫情捐贈', 'pandemic donation'], 'supplies'],
    ['in a question', ['which sister cities are in Africa?', '非洲有哪些友城？'], 'tie'],
  ])('%s', (_, words, id) => {
    for (const one of words) expect(found(one), one).toContain(id)
  })

  test('a tie is where its partner is, not where its own side is', () => {
    expect(found('sister city Asia')).toEqual([])
  })
})

describe('nothing is found', () => {
  test.each([
    ['for nothing', ['', ' ', '!', '—']],
    ['for what is nowhere', ['xyzzy', '鲸鱼']],
    ['where one word of several is missing', ['Durban Metapán', '𬱟 wang']],
    ['for a number that differs in a digit, or goes on', ['2022', '2012', '202']],
  ])('%s', (_, words) => {
    for (const one of words) expect(found(one), one).toEqual([])
  })

  test('in a name that is part of a longer one', () => {
    const countries = [place('malaysia', '马来西亚', 'Malaysia'), place('indonesia', '印度尼西亚', 'Indonesia')]
    const inAsia = createSearch([...countries, place('region', '西亚', 'Western Asia')] as never[])
    expect(inAsia('西亚').map(({ record }) => (record as { id: string }).id)).toEqual(['region'])
    expect(inAsia('印度')).toEqual([])
    for (const words of ['马来', '马来西亚']) expect(inAsia(words)).toHaveLength(1)
  })

  test('in separated words of a phrase', () => {
    const korea = place('korea', '南国', 'South land', { regions: ['Asia', 'Eastern Asia'] })
    const thailand = place('thailand', '泰国', 'Thailand', { regions: ['Asia', 'South-eastern Asia'] })
    const inAsia = createSearch([korea, thailand] as never[])
    for (const words of ['South East Asia', 'southeast Asia', 'South-eastern Asia']) {
      expect(
        inAsia(words).map(({ record }) => (record as { id: string }).id),
        words,
      ).toEqual(['thailand'])
    }
  })

  test('in a fragment of another word', () => {
    expect(found('durban')).not.toContain('ministry')
    expect(found('urban')).toEqual(['ministry'])
  })
})

test('traditional characters of own records need the fold', () => {
  expect(createSearch(OWN as never[])('會議')).toEqual([])
})

test('the thing itself comes before records that mention it', () => {
  expect(found('Durban')[0]).toBe('durban')
  expect(search('CIFIT 2022')[0]?.record.id).toBe('cifit-2022')
  expect(search('厦门')[0]?.record.id).toBe('xiamen')
})

test.each([
  ['Germany', '德国'],
  ['sister city', '姐妹城市'],
  ['Wellington', '惠灵顿'],
])('bundled records: %s finds the ties that %s does', (english, chinese) => {
  const ties = (words: string) =>
    search(words).flatMap(({ record }) => (record.type === 'tie' && record.kind === 'sister-city' ? record.id : []))
  expect(ties(english).length).toBeGreaterThan(0)
  expect(ties(english).sort()).toEqual(ties(chinese).sort())
})

test.each([
  ['twin towns', 'sister city'],
  ['姐妹城市', '友城'],
  ['友好城市', '友城'],
])('bundled records: %s finds what %s does', (words, others) => {
  const ids = (of: string) => search(of).map(({ record }) => record.id)
  expect(ids(words).sort()).toEqual(ids(others).sort())
})

test('as many as the limit, or all by default', () => {
  expect(search('廈門', { limit: 3 })).toHaveLength(3)
  expect(search('廈門')).toHaveLength(search('厦门').length)
})

test('records keep their type', () => {
  const ofPlaces = createSearch(places)
  expectTypeOf(ofPlaces('nice')).toEqualTypeOf<SearchResult<Place>[]>()
  expectTypeOf(search('nice')).toEqualTypeOf<SearchResult<AnyRecord>[]>()
  expect(ofPlaces('nice')[0]?.record).toBe(places.find(({ id }) => id === 'nice'))
})

test('invalid input is rejected', () => {
  expect(() => search(5 as never)).toThrow(/^search: expected words to be a string, found 5$/)
  expect(() => search('a', { limt: 3 } as never)).toThrow(/found "limt"; did you mean limit\?$/)
  expect(() => search('a', { limit: 0 })).toThrow(/^search: expected options.limit to be a positive whole number/)
  expect(() => createSearch(events, { fld: simplified } as never)).toThrow(/found "fld"; did you mean fold\?$/)
  expect(() => createSearch(5 as never)).toThrow(/^createSearch: expected records to be an array, found 5$/)
  expect(() => createSearch([{ id: 'a' }] as never)).toThrow(/^createSearch: expected records\[0\] to be a record with/)
})

test.each(['constructor', '__proto__', 'toString'])('%s is a word like any other of a user’s own', (word) => {
  const records = [
    event('kind', '一', 'One', { kind: word }),
    event('role', '二', 'Two', { participants: [{ role: word, who: 'Own Builder' }] }),
    { id: 'unit', type: 'figure' as const, value: 3, unit: word, kind: 'count', counts: { en: 'Three' } },
  ]
  const find = createSearch<OwnRecord>(records)
  expect(find(word).map(({ record }) => record.id)).toEqual(['kind', 'role', 'unit'])
  for (const other of ['undefined', 'function', 'object']) expect(find(other)).toEqual([])
})
