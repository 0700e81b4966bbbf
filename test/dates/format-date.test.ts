import { describe, expect, test } from 'vitest'
import { type FormatDateOptions, formatDate } from '../../src/dates/format-date.js'

const format = (edtf: string, locale?: string, options?: FormatDateOptions) => formatDate({ edtf }, locale, options)

test.each([
  ['2022', '2022', '2022年'],
  ['0045', '45', '45年'],
  ['2022-05', 'May 2022', '2022年5月'],
  ['2022-05-19', '19 May 2022', '2022年5月19日'],
  // the common part of both ends is written once
  ['2022-05-08/2022-05-11', '8–11 May 2022', '2022年5月8日至11日'],
  ['2022-05-30/2022-06-02', '30 May – 2 June 2022', '2022年5月30日至6月2日'],
  ['2021-12/2022-02', 'December 2021 – February 2022', '2021年12月至2022年2月'],
  ['2021-12-30/2022-01-02', '30 December 2021 – 2 January 2022', '2021年12月30日至2022年1月2日'],
  ['2022-05-10/2022-05-12', '10–12 May 2022', '2022年5月10日至12日'],
  ['2022-05/2022-06', 'May – June 2022', '2022年5月至6月'],
  ['2021/2022', '2021–2022', '2021年至2022年'],
  ['2022-05/2022-06-07', 'May 2022 – 7 June 2022', '2022年5月至2022年6月7日'],
  ['2022~/2023', 'about 2022 – 2023', '约2022年至2023年'],
  ['2022/..', 'since 2022', '2022年起'],
  ['../2022-05', 'until May 2022', '截至2022年5月'],
  ['[2021-12..2022-12]', 'between December 2021 and December 2022', '2021年12月至2022年12月间'],
  ['[2022-05-08..2022-05-11]', 'between 8 and 11 May 2022', '2022年5月8日至11日间'],
  ['[2021..2022]', 'between 2021 and 2022', '2021年至2022年间'],
  ['[2022..2022]', 'between 2022 and 2022', '2022年至2022年间'],
  ['[2022..]', '2022 or later', '2022年或之后'],
  ['[..2022]', '2022 or earlier', '2022年或之前'],
  ['[2022-05-01,2022-05-08]', '1 May 2022 or 8 May 2022', '2022年5月1日或2022年5月8日'],
  ['{2022-05-01,2022-05-08}', '1 May 2022 and 8 May 2022', '2022年5月1日、2022年5月8日'],
  ['2022~', 'about 2022', '约2022年'],
  ['2022-05?', 'May 2022 (uncertain)', '2022年5月（存疑）'],
  ['2022%', 'about 2022 (uncertain)', '约2022年（存疑）'],
  ['202X', '2020s', '2020年代'],
  // the parts of a year or month that are unspecified
  ['202X-05', 'between May 2020 and May 2029', '2020年5月至2029年5月间'],
  ['2022-0X', 'between January 2022 and September 2022', '2022年1月至2022年9月间'],
  ['2022-1X', 'between October 2022 and December 2022', '2022年10月至2022年12月间'],
  ['2022-05-0X', 'between 1 May 2022 and 9 May 2022', '2022年5月1日至2022年5月9日间'],
  ['2022-05-3X', 'between 30 May 2022 and 31 May 2022', '2022年5月30日至2022年5月31日间'],
  ['20XX', 'between 2000 and 2099', '2000年至2099年间'],
  ['2022-05-XX', 'May 2022', '2022年5月'],
  ['2022-26', 'between June 2022 and August 2022', '2022年6月至2022年8月间'],
  ['2022-21', '2022', '2022年'],
])('%s is "%s" in English and "%s" in Chinese', (edtf, english, chinese) => {
  expect([format(edtf, 'en'), format(edtf, 'zh')].map((text) => text.replace(/\s/g, ' '))).toEqual([english, chinese])
  expect([format(edtf), format(edtf, 'zh-CN')]).toEqual([format(edtf, 'en'), format(edtf, 'zh')])
})

describe('in another language', () => {
  test('months are in that language, and signs replace words', () => {
    expect(format('2022-05-19', 'fr')).toMatch(/19 mai 2022/)
    for (const [edtf, sign] of [
      ['2022~', '≈'],
      ['2022?', '?'],
      ['[2022..]', '≥'],
      ['[..2022]', '≤'],
      ['2022/..', '–'],
      ['[2021..2022]', '['],
    ] as const) {
      expect(format(edtf, 'de')).toContain(sign)
      expect(format(edtf, 'de')).not.toMatch(/\p{L}/u)
      expect(format(edtf, 'zh-Hant')).not.toMatch(/[约间后]/)
    }
  })

  test('ranges have signs', () => {
    const plain = (edtf: string) => format(edtf, 'de').replace(/\s/g, '')
    expect(['[2021..2022]', '202X', '2021/2022'].map(plain)).toEqual(['[2021–2022]', '[2020–2029]', '2021–2022'])
  })

  test('other English locales have their own order, and months can be short', () => {
    expect(format('2022-05-19', 'en-US')).toBe('May 19, 2022')
    expect(format('[2022-05-08..2022-05-11]', 'en-US')).toBe('between May 8 and 11, 2022')
    expect(format('2022-12-30/2023-01-02', 'en', { length: 'short' }).replace(/\s/g, ' ')).toBe(
      '30 Dec 2022 – 2 Jan 2023',
    )
  })
})

test.each<[why: string, call: () => unknown, error: RegExp]>([
  ['no date', () => formatDate(undefined as never), /^TypeError: formatDate: .*a date with edtf.*nothing/],
  ['a text', () => formatDate('2022' as never), /^TypeError: formatDate: .*"2022"/],
  ['no EDTF', () => format('May'), /^RangeError: formatDate: .*"May"/],
  ['no language', () => format('2022', 'not a language'), /^RangeError: formatDate: .*locale.*"not a language"/],
  ['no such option', () => format('2022', 'en', { lenght: 'short' } as never), /^TypeError: formatDate: .*"lenght"/],
  ['no length', () => format('2022', 'en', { length: 'tiny' as never }), /^RangeError: formatDate: .*length.*"tiny"/],
])('%s is refused', (_, call, error) => {
  const thrown = (() => {
    try {
      return call()
    } catch (one) {
      return String(one)
    }
  })()
  expect(thrown).toMatch(error)
})
