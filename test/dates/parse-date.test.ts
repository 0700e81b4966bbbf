import { describe, expect, test } from 'vitest'
import { parseDate } from '../../src/dates/parse-date.js'

test.each([
  // a single hyphen between two dates, and a common part written once
  ['2022年5月1日-3日', '2022-05-01/2022-05-03'],
  ['2022年5月1至3日', '2022-05-01/2022-05-03'],
  ['2022年5-6月', '2022-05/2022-06'],
  ['2021-2022年', '2021/2022'],
  ['2022.5.1-5.3', '2022-05-01/2022-05-03'],
  ['2022/5/1-3', '2022-05-01/2022-05-03'],
  ['1-3 May 2022', '2022-05-01/2022-05-03'],
  ['May 1-3, 2022', '2022-05-01/2022-05-03'],
  ['20220501-20220503', '2022-05-01/2022-05-03'],
  ['2022-5', '2022-05'],
  ['1-May-2022', '2022-05-01'],
  // as Word sets it, and with ○ for 〇
  ['2022 年 5 月 1 日', '2022-05-01'],
  ['2022 年 5 月 1 日 至 3 日', '2022-05-01/2022-05-03'],
  ['二○二二年五月一日', '2022-05-01'],
  ['2016年06月30日09时30分', '2016-06-30'],
  ['2016年6月30日 下午3点', '2016-06-30'],
  // days of the week and times of day in Chinese, and a serial number with a time of day
  ['2022年5月1日（周日）', '2022-05-01'],
  ['2022年5月1日 星期日 上午9:30', '2022-05-01'],
  ['44682.5', '2022-05-01'],
  ['44682.25', '2022-05-01'],
  // figures
  ['2022', '2022'],
  ['2022-05', '2022-05'],
  ['2022/5', '2022-05'],
  ['2022/5/1', '2022-05-01'],
  ['2022.5.1', '2022-05-01'],
  ['20220501', '2022-05-01'],
  ['２０２２／５／１', '2022-05-01'],
  [' 2022-05-01 ', '2022-05-01'],
  // a time of day and a weekday are ignored
  ['2022-05-01T10:30:00Z', '2022-05-01'],
  ['2022-05-01 10:30', '2022-05-01'],
  ['2022/5/1 3:15 pm', '2022-05-01'],
  ['Sunday, 1 May 2022', '2022-05-01'],
  ['Sun 1 May 2022', '2022-05-01'],
  // Chinese
  ['2022年', '2022'],
  ['2022年5月', '2022-05'],
  ['2022年5月份', '2022-05'],
  ['2022年5月1日', '2022-05-01'],
  ['2022年5月1号', '2022-05-01'],
  ['0045年5月', '0045-05'],
  ['二〇二二年五月十一日', '2022-05-11'],
  ['二零二二年十月二十三日', '2022-10-23'],
  ['二〇二二年五月三十日', '2022-05-30'],
  // English
  ['May 2022', '2022-05'],
  ['Sept. 2022', '2022-09'],
  ['1 May 2022', '2022-05-01'],
  ['1st of May, 2022', '2022-05-01'],
  ['May  2022', '2022-05'],
  ['May 1, 2022', '2022-05-01'],
  ['MAY 23RD 2022', '2022-05-23'],
  // only one order is possible
  ['25/12/2022', '2022-12-25'],
  ['12/25/2022', '2022-12-25'],
  ['5.5.2022', '2022-05-05'],
  // start and end, each with parts that the other lacks
  ['2022年5月1日至3日', '2022-05-01/2022-05-03'],
  ['2022年5月30日至6月2日', '2022-05-30/2022-06-02'],
  ['2021年12月30日到2022年1月2日', '2021-12-30/2022-01-02'],
  ['1–3 May 2022', '2022-05-01/2022-05-03'],
  ['May 1 - 3, 2022', '2022-05-01/2022-05-03'],
  ['30 September – 2 October 2022', '2022-09-30/2022-10-02'],
  ['30 December 2021 to 2 January 2022', '2021-12-30/2022-01-02'],
  ['May – June 2022', '2022-05/2022-06'],
  ['2021–2022', '2021/2022'],
  // of which one is more exact
  ['May 2022 – 2023', '2022-05/2023'],
  ['2021 – May 2022', '2021/2022-05'],
  // EDTF
  ['[2021-12..2022-12]', '[2021-12..2022-12]'],
  ['2022~', '2022~'],
])('"%s" is %s', (text, edtf) => {
  expect(parseDate(text).edtf).toBe(edtf)
})

test('it comes with its days, as stated, and with its open side', () => {
  expect(parseDate('May 2022')).toEqual({ edtf: '2022-05', start: '2022-05-01', end: '2022-05-31', basis: 'stated' })
  expect(parseDate('2022/..')).toMatchObject({ start: '2022-01-01', end: '9999-12-31', open: 'end' })
  expect(parseDate('../2022')).toMatchObject({ start: '0000-01-01', end: '2022-12-31', open: 'start' })
})

test('an ambiguous date is rejected unless the order is given', () => {
  const { edtf } = parseDate('05/06/2022', { order: 'dmy' })
  expect([edtf, parseDate('05/06/2022', { order: 'mdy' }).edtf]).toEqual(['2022-06-05', '2022-05-06'])
  for (const text of ['05/06/2022', '12/06/2022', '06/12/2022']) {
    expect(() => parseDate(text)).toThrow(/^parseDate: .*options\.order.*"\d\d\/\d\d\/2022"/)
  }
  expect(() => parseDate('2022', { order: 'ymd' as never })).toThrow(RangeError)
  expect(() => parseDate('2022', { order: 'ymd' as never })).toThrow(/^parseDate: .*options\.order.*"dmy".*"ymd"/)
})

describe('an Excel serial number', () => {
  test.each([
    [1, '1900-01-01'],
    [59, '1900-02-28'],
    // the day that Excel counts although it never existed
    [60, '1900-02-28'],
    [61, '1900-03-01'],
    [44682, '2022-05-01'],
    [44682.75, '2022-05-01'],
    ['44682', '2022-05-01'],
    [2_958_465, '9999-12-31'],
  ])('%s is %s', (serial, edtf) => {
    expect(parseDate(serial).edtf).toBe(edtf)
  })

  test.each([0, -1, 2_958_466, Number.NaN, Number.POSITIVE_INFINITY])('%s is not a date', (serial) => {
    expect(() => parseDate(serial)).toThrow(RangeError)
    expect(() => parseDate(serial)).toThrow(/^parseDate: .*serial number/)
  })
})

/** A `Date` as a runtime in another time zone has it, because a runtime cannot change its own. */
function inZone(hours: number, iso: string): Date {
  const date = new Date(iso)
  const local = new Date(date.getTime() + hours * 3_600_000)
  return Object.assign(date, {
    getHours: () => local.getUTCHours(),
    getMinutes: () => local.getUTCMinutes(),
    getSeconds: () => local.getUTCSeconds(),
    getDate: () => local.getUTCDate(),
    getMonth: () => local.getUTCMonth(),
    getFullYear: () => local.getUTCFullYear(),
  })
}

test.each([
  ['midnight in China', 8, '2022-04-30T16:00:00Z', '2022-05-01'],
  ['midnight of a new year in China', 8, '2021-12-31T16:00:00Z', '2022-01-01'],
  ['midnight in New York', -5, '2022-03-01T05:00:00Z', '2022-03-01'],
  ['midnight in UTC, seen from New York', -5, '2022-05-01T00:00:00Z', '2022-05-01'],
  ['midnight in UTC, seen from China', 8, '2022-05-01T00:00:00Z', '2022-05-01'],
  ['an hour later in China', 8, '2022-04-30T17:00:00Z', '2022-04-30'],
  ['a minute later in China', 8, '2022-04-30T16:01:00Z', '2022-04-30'],
  ['a second later in China', 8, '2022-04-30T16:00:01Z', '2022-04-30'],
])('%s is a day', (_, hours, iso, edtf) => {
  expect(parseDate(inZone(hours, iso)).edtf).toBe(edtf)
})

test('a Date is its day in UTC, or its local day if it is local midnight', () => {
  expect(parseDate(new Date('2022-05-01T23:30:00Z')).edtf).toBe('2022-05-01')
  expect(parseDate(new Date('2022-05-01')).edtf).toBe('2022-05-01')
  expect(parseDate(new Date(2022, 4, 1)).edtf).toBe('2022-05-01')
  expect(() => parseDate(new Date(Number.NaN))).toThrow(RangeError)
  for (const iso of ['0000-01-01', '9999-12-31']) expect(parseDate(new Date(iso)).edtf).toBe(iso)
  for (const iso of ['-000001-12-31', '+010000-01-01']) {
    expect(() => parseDate(new Date(iso))).toThrow(/^parseDate: .*a year from 0 to 9999/)
  }
})

test.each([
  'soon',
  `${'一'.repeat(1_000_000)}年`,
  '',
  '2022-5-1-3',
  '5.3',
  '5月1日',
  '1 May',
  'May',
  '2022年1日',
  '2022年5至6月7日',
  '1 – 2 – 3 May 2022',
  '1 – 3 May 2022 – 5 May 2022',
  '1 May 2022 – soon',
])('%j is refused with examples of dates', (text) => {
  expect(() => parseDate(text)).toThrow(RangeError)
  expect(() => parseDate(text)).toThrow(/^parseDate: expected a date such as .*2022年5月1日/)
})

test.each([
  ['2022年2月30日', 'an existing day'],
  ['31 June 2022', 'an existing day'],
  ['31/31/2022', 'an existing day'],
  ['31/30/2022', 'an existing day'],
  ['2022-13', 'an existing day'],
  ['2022.5.1-13.3', 'an existing day'],
  ['2022年5月0日', 'an existing day'],
  ['2022年0月', 'an existing day'],
  // which EDTF would read as a season and as spring in the north
  ['2022年21月', 'an existing day'],
  ['2022/25', 'an existing day'],
  ['2022年5月3日至1日', 'existing days, the first before the last'],
])('%s is refused: expected %s', (text, expected) => {
  expect(() => parseDate(text)).toThrow(new RangeError(`parseDate: expected ${expected}, found "${text}"`))
})

test.each([[undefined], [null], [{}], [true]])('%j is not a date', (value) => {
  expect(() => parseDate(value as never)).toThrow(TypeError)
  expect(() => parseDate(value as never)).toThrow(/^parseDate: expected a string, a number or a Date/)
})

test.each([
  ['2022-05-03/2022-05-01', 'a date that does not end before it starts'],
  ['2022-05-01T10:00Z/2022-05-02T10:00Z', 'a date without a time of day'],
  ['-0500', 'a date without a year before 0'],
])('%s is refused with the problem', (text, expected) => {
  expect(() => parseDate(text)).toThrow(`parseDate: expected ${expected}, found "${text}"`)
})
