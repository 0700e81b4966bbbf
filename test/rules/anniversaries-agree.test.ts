import { expect, test } from 'vitest'
import { findTies, getTie } from '../../src/index.js'
import { type LooseDataset, problemsAfter, record } from '../broken-dataset.js'

test.each([
  ['wellington', 35, '1987-06-23'],
  ['richmond', 10, '2012-04-27'],
  ['phuket', 5, '2017-05-11'],
] as const)('the anniversary with %s, of %i years, agrees with the register', (partner, years, founded) => {
  const [tie] = findTies({ partner, origin: 'register', kind: 'sister-city' })
  expect(tie?.since?.edtf).toBe(founded)
  expect(2022 - Number(founded.slice(0, 4))).toBe(years)
  expect(getTie(`xiamen-${partner}-friendship`).since?.edtf).toBe(founded.slice(0, 4))
})

test('a founding date that the anniversary rules out is refused', () => {
  const problems = problemsAfter((data) => {
    const tie = record(data.ties, 'xiamen-wellington-sister-city')
    tie.since = { edtf: '1985', start: '1985-01-01', end: '1985-12-31', basis: 'stated' }
    data.corroboration = data.corroboration.filter((entry) => entry.record !== tie.id || entry.fields.includes('kind'))
    for (const entry of data.corroboration) if (entry.record === tie.id) entry.value = '1985'
  })
  expect(problems).toEqual([
    'ties "xiamen-wellington-friendship" › since: expected the founding date in the register, 1985, within it, found 1987',
  ])
})

/** The problems of the anniversaries when the register dates the tie with Wellington otherwise. */
const foundedOn = (
  since: { edtf: string; start: string; end: string },
  also: (data: LooseDataset) => void = () => {},
) =>
  problemsAfter((data) => {
    const tie = record(data.ties, 'xiamen-wellington-sister-city')
    tie.since = { ...since, basis: 'stated' }
    data.corroboration = data.corroboration.filter((entry) => entry.record !== tie.id || entry.fields.includes('kind'))
    for (const entry of data.corroboration) if (entry.record === tie.id) entry.value = since.edtf
    also(data)
  })

test.each(['1987-01-01', '1987-12-31'])('%s, a first or last day of its year, agrees', (day) => {
  expect(foundedOn({ edtf: day, start: day, end: day })).toEqual([])
})

test.each(['1986-12-31', '1988-01-01'])('%s, a day outside it, is refused when the tie had begun', (day) => {
  const refused =
    'ties "xiamen-wellington-friendship" › since: expected the founding date in the register, 1986-12-31, within it, found 1987'
  // a tie of another kind can begin after the one that the article tells of
  expect(foundedOn({ edtf: day, start: day, end: day })).toEqual(day < '1987' ? [refused] : [])
})

const year = { edtf: '1985', start: '1985-01-01', end: '1985-12-31' }

test('a second tie that begins later excuses nothing, and every date that does not agree is named', () => {
  const another = (since: object) => (data: LooseDataset) => {
    const [id, first] = ['xiamen-wellington-port', record(data.ties, 'xiamen-wellington-sister-city')]
    data.ties.push({ ...first, id, since: { ...since, basis: 'stated' } })
    for (const entry of data.corroboration.filter(({ record: of }) => of === first.id)) {
      data.corroboration.push({ ...entry, record: id, value: undefined })
    }
  }
  const refused = (dates: string) => [
    `ties "xiamen-wellington-friendship" › since: expected the founding date in the register, ${dates}, within it, found 1987`,
  ]
  expect(foundedOn(year, another({ edtf: '1999', start: '1999-01-01', end: '1999-12-31' }))).toEqual(refused('1985'))
  expect(foundedOn(year, another({ edtf: '1984', start: '1984-01-01', end: '1984-12-31' }))).toEqual(
    refused('1984 or 1985'),
  )
  expect(foundedOn(year, another({ edtf: '1987-05', start: '1987-05-01', end: '1987-05-31' }))).toEqual([])
})

test('a tie of another party or another partner is not compared', () => {
  for (const change of [{ party: 'fujian' }, { partner: 'nelson', country: 'NZ' }]) {
    const problems = foundedOn(year, (data) => {
      if ('partner' in change) data.places.push({ ...record(data.places, 'wellington'), id: 'nelson' })
      Object.assign(record(data.ties, 'xiamen-wellington-sister-city'), change)
    })
    expect(problems.filter((problem) => problem.includes('founding date'))).toEqual([])
  }
})

test('a page that disagrees, recorded with the tie of the article, tells of the difference', () => {
  const withPage = (agrees: string, of = 'xiamen-wellington-friendship') =>
    foundedOn(year, (data) => {
      const [page] = data.corroboration.filter((entry) => entry.record === 'xiamen-wellington-sister-city')
      data.corroboration.push({ ...page, record: of, fields: ['since'], value: undefined, agrees })
    })
  expect(withPage('no')).toEqual([])
  expect(withPage('partly')).toHaveLength(1)
  expect(withPage('no', 'xiamen-richmond-friendship')).toHaveLength(1)
})

test('a tie that was formed on the last day that the article allows agrees beside an earlier one', () => {
  const day = '1987-12-31'
  const problems = foundedOn(year, (data) => {
    const first = record(data.ties, 'xiamen-wellington-sister-city')
    data.ties.push({ ...first, id: 'another', since: { edtf: day, start: day, end: day, basis: 'stated' } })
    for (const entry of data.corroboration.filter(({ record: of }) => of === first.id)) {
      data.corroboration.push({ ...entry, record: 'another', value: undefined })
    }
  })
  expect(problems).toEqual([])
})

test('of many dates that had begun the last three are named', () => {
  const problems = foundedOn(year, (data) => {
    const first = record(data.ties, 'xiamen-wellington-sister-city')
    for (const other of ['1981', '1984', '1983', '1999']) {
      const since = { edtf: other, start: `${other}-01-01`, end: `${other}-12-31`, basis: 'stated' }
      data.ties.push({ ...first, id: `wellington-${other}`, since })
      for (const entry of data.corroboration.filter(({ record: of }) => of === first.id)) {
        data.corroboration.push({ ...entry, record: `wellington-${other}`, value: undefined })
      }
    }
  })
  expect(problems).toEqual([
    'ties "xiamen-wellington-friendship" › since: expected the founding date in the register, 1983 or 1984 or 1985, within it, found 1987',
  ])
})
