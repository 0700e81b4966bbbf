import { valueRule } from './rule.js'

/** The days, months and years in an EDTF string, from both ends of an interval and every member of a set. */
const DATE = /(\d{4})(?:-(0[1-9]|1[0-2]))?(?:-(\d{2}))?/g

/** A passage that states a date prints its year, month and day: 2022年, 5月, 5月19日; in English May 2022, 19 May. */
export const printsDate = valueRule(({ shape, value }, { text, language }) => {
  if (shape.is !== 'date' || typeof value !== 'string') return undefined
  const missing = [...value.matchAll(DATE)].flatMap(([, year = '', month, day]) => [
    ...(hasNumeral(text, year) ? [] : [`${year}年`]),
    ...(month === undefined || (language === 'en' ? hasEnglishMonth : hasMonth)(text, Number(month), day)
      ? []
      : [monthAndDay(month, day)]),
  ])
  if (missing.length === 0) return undefined
  return `${[...new Set(missing)].join(' and ')} in the passage, for the date ${value}`
})

function hasNumeral(text: string, digits: string): boolean {
  return new RegExp(`(?<!\\d)${digits}(?!\\d)`).test(text)
}

/** Whether a month and a day are printed; a later day may omit the month: 11月16日-17日, 5月1日、3日. */
function hasMonth(text: string, month: number, day: string | undefined): boolean {
  if (day === undefined) return hasNumeral(text, `${month}月`)
  return new RegExp(`(?<!\\d)${month}月(?:\\d{1,2}日?[-－–—~～至到、]+)*${Number(day)}(?!\\d)`).test(text)
}

/** A month is a name, such as May or Sept., or a number between others: 2022/5/19, 19-05-2022. */
function hasEnglishMonth(text: string, month: number, day: string | undefined): boolean {
  const at = new Date(Date.UTC(2000, month - 1))
  const [long, short] = (['long', 'short'] as const).map((length) =>
    at.toLocaleString('en', { month: length, timeZone: 'UTC' }),
  )
  const named = new RegExp(`\\b(?:${long}|${short}t?)\\b`, 'i')
  const numbered = new RegExp(`(?<!\\d)0?${month}[-/.]\\d|\\d[-/.]0?${month}(?!\\d)`)
  const hasDay = day === undefined || (text.match(/\d+/g) ?? []).some((numeral) => Number(numeral) === Number(day))
  return hasDay && (named.test(text) || numbered.test(text))
}

function monthAndDay(month: string, day: string | undefined): string {
  return `${Number(month)}月${day === undefined ? '' : `${Number(day)}日`}`
}
