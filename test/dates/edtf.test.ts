import { describe, expect, test } from 'vitest'
import { parseEdtf } from '../../src/dates/edtf.js'
import { isPlain } from '../../src/dates/edtf-date.js'
import { edtfDays } from '../../src/dates/edtf-window.js'

test.each<[edtf: string, start: string | undefined, end: string | undefined]>([
  // level 0
  ['2022', '2022-01-01', '2022-12-31'],
  ['2022-02', '2022-02-01', '2022-02-28'],
  ['2020-02', '2020-02-01', '2020-02-29'],
  ['1900-02', '1900-02-01', '1900-02-28'],
  ['2000-02', '2000-02-01', '2000-02-29'],
  ['2022-04', '2022-04-01', '2022-04-30'],
  ['2022-05-19', '2022-05-19', '2022-05-19'],
  ['0000', '0000-01-01', '0000-12-31'],
  ['2020-11-16/2020-11-17', '2020-11-16', '2020-11-17'],
  ['2019/2020-11', '2019-01-01', '2020-11-30'],
  ['2004-06-11/2004-06', '2004-06-11', '2004-06-30'],
  // level 1: qualifiers, open or unknown sides, unspecified digits, seasons
  ['2022~', '2022-01-01', '2022-12-31'],
  ['2022-05?', '2022-05-01', '2022-05-31'],
  ['2022-05-19%', '2022-05-19', '2022-05-19'],
  ['2022~/2023?', '2022-01-01', '2023-12-31'],
  ['2022/..', '2022-01-01', undefined],
  ['../2022-05', undefined, '2022-05-31'],
  ['1985/', '1985-01-01', undefined],
  ['/1985', undefined, '1985-12-31'],
  ['201X', '2010-01-01', '2019-12-31'],
  ['20XX', '2000-01-01', '2099-12-31'],
  ['2022-XX', '2022-01-01', '2022-12-31'],
  ['2022-1X', '2022-10-01', '2022-12-31'],
  ['2022-02-XX', '2022-02-01', '2022-02-28'],
  ['2001-21', '2001-01-01', '2001-12-31'],
  // level 2: qualifiers of parts, months of an unspecified year, halves and quarters, sets
  ['?2004-~06-11', '2004-06-11', '2004-06-11'],
  ['2004?-06-11', '2004-06-11', '2004-06-11'],
  ['156X-12-25', '1560-12-25', '1569-12-25'],
  ['XXXX-12-02', '0000-12-02', '9999-12-02'],
  // only leap years have that day
  ['19XX-02-29', '1904-02-29', '1996-02-29'],
  ['2001-25', '2001-03-01', '2001-05-31'],
  // the winter of the north ends in the next year
  ['2001-28', '2001-12-01', '2002-02-28'],
  ['2001-29', '2001-09-01', '2001-11-30'],
  ['2001-34', '2001-04-01', '2001-06-30'],
  ['2001-41', '2001-07-01', '2001-12-31'],
  ['[2021-12..2022-12]', '2021-12-01', '2022-12-31'],
  // the last digit alone
  ['2022-X1', '2022-01-01', '2022-11-30'],
  ['2022-05-X9', '2022-05-09', '2022-05-29'],
  ['0009-28', '0009-12-01', '0010-02-28'],
  ['[2020,2022..]', '2020-01-01', undefined],
  ['[..2019,2022]', undefined, '2022-12-31'],
  ['[2022-05,2021]', '2021-01-01', '2022-05-31'],
  ['[2022-05-19]', '2022-05-19', '2022-05-19'],
  ['[2022..]', '2022-01-01', undefined],
  ['[..2022-05-19]', undefined, '2022-05-19'],
  ['[2022, 2019..2020]', '2019-01-01', '2022-12-31'],
  ['{1960,1961-12}', '1960-01-01', '1961-12-31'],
  ['{..1984}', undefined, '1984-12-31'],
])('%s is from %s to %s', (edtf, start, end) => {
  const open = start === undefined ? 'start' : 'end'
  const isOpen = start === undefined || end === undefined
  expect(edtfDays(edtf)).toEqual({ start: start ?? '0000-01-01', end: end ?? '9999-12-31', ...(isOpen && { open }) })
})

test.each([
  '',
  'now',
  '22',
  '2022-00',
  '2022-13',
  '2022-42',
  '2022-04-31',
  '2022-02-29',
  '2022-05-00',
  '2022-5',
  '2022-05-1',
  '2022-05-123',
  '2022-05-',
  '2022--0',
  'x[2022]',
  '[2022]x',
  'x{2022}',
  '{2022}x',
  '2022-05-19-01',
  '2022~~',
  '19XX-02-30',
  '2022-21-05',
  '202X-21',
  '2022/2023/2024',
  '../..',
  '/',
  '[]',
  '[..]',
  '[2022}',
  '[2022',
  '[2022..2023..2024]',
  '2022/2021',
  '[2022-05..2022-04]',
])('%j has its own error message', (edtf) => {
  expect(() => edtfDays(edtf)).toThrow(RangeError)
  expect(() => edtfDays(edtf)).toThrow(`"${edtf}"`)
})

test.each([
  ['2022-05-19T10:00', 'time'],
  ['Y17000', 'four digits'],
  ['-0050', 'before 0'],
  ['2022/-0050', 'before 0'],
  ['1950S2', 'significant'],
])('%s is refused with the name of the unsupported form', (edtf, name) => {
  expect(() => parseEdtf(edtf)).toThrow(name)
})

test.each([
  ['2022', true],
  ['2022-05', true],
  ['2022-12-19', true],
  ['2022-21', false],
  ['2022-00', false],
  ['2022~', false],
  ['2022/2023', false],
])('%s is a plain year, month or day: %s', (edtf, plain) => {
  expect(isPlain(edtf)).toBe(plain)
})

describe('the parts of a string', () => {
  test.each([
    ['2022', 'year'],
    ['2022-05', 'month'],
    ['2022-05-19', 'day'],
    ['2022-28', 'season'],
    ['2022-XX', 'masked'],
    ['202X-05-19', 'masked'],
  ])('%s has the precision %s', (edtf, precision) => {
    expect(parseEdtf(edtf)).toMatchObject({ kind: 'one', members: [{ precision, digits: edtf }] })
  })

  test.each([
    ['2022-05', false, false],
    ['2022-05~', false, true],
    ['2022-05?', true, false],
    ['2022-05%', true, true],
    ['?2022-05', true, false],
    ['2022?-05~', true, true],
  ])('%s is uncertain: %s, approximate: %s; its digits have no marks', (edtf, uncertain, approximate) => {
    expect(parseEdtf(edtf)).toMatchObject({ members: [{ uncertain, approximate, digits: '2022-05' }] })
  })

  test('an interval has sides, one of which may be missing, and a set has members', () => {
    expect(parseEdtf('2022/..')).toMatchObject({ kind: 'one', members: [{ from: { digits: '2022' }, to: undefined }] })
    expect(parseEdtf('../2022')).toMatchObject({ kind: 'one', members: [{ from: undefined, to: { digits: '2022' } }] })
    expect(parseEdtf('[2020,2022..]')).toMatchObject({
      kind: 'one-of',
      members: [{ digits: '2020' }, { from: { digits: '2022' }, to: undefined }],
    })
    expect(parseEdtf('{2020}').kind).toBe('all-of')
  })
})
