import { expect, test } from 'vitest'
import { findTies, getTie } from '../../src/index.js'
import { problemsAfter, record } from '../broken-dataset.js'

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
