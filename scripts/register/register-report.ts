import type { Dataset } from '../../src/types/dataset.js'
import type { Text } from '../../src/types/text.js'

const WORDS = {
  en: {
    counts: '| records | all | a page agrees | in part | disagrees | none found |',
    events: 'dated events',
    figures: 'figures',
    differences: '| record | field | the record | the page | agrees | remark |',
  },
  zh: {
    counts: '| 记录 | 全部 | 有页面一致 | 部分一致 | 不一致 | 未找到 |',
    events: '有日期的事件',
    figures: '数字',
    differences: '| 记录 | 字段 | 记录所载 | 页面所载 | 是否一致 | 备注（英文） |',
  },
} as const satisfies Record<keyof Text, object>

/** What is corroborated of the dated events and the figures, and where pages and records differ, as Markdown tables. */
export function registerReport({ events, figures, ties, corroboration }: Dataset, language: keyof Text = 'en'): string {
  const words = WORDS[language]
  return [
    words.counts,
    '| --- | --- | --- | --- | --- | --- |',
    row(words.events, events, corroboration),
    row(words.figures, figures, corroboration),
    '',
    ...sisterCityCounts(ties, corroboration, language),
    '',
    words.differences,
    '| --- | --- | --- | --- | --- | --- |',
    ...corroboration
      .filter(({ agrees }) => agrees !== 'yes')
      .map(({ record, fields, agrees, value, url, publisher, note }) => {
        const own = ownValue({ events, figures, ties }, record)
        const page = `${value ? `${value}, ` : ''}[${publisher}](${url})`
        return `| \`${record}\` | ${fields.join(', ')} | ${own} | ${page} | ${agrees} | ${note ?? ''} |`
      }),
    '',
  ].join('\n')
}

type Entries = Dataset['corroboration']

function row(name: string, records: readonly { readonly id: string }[], corroboration: Entries): string {
  const counts = { yes: 0, partly: 0, no: 0, none: 0 }
  for (const { id } of records) {
    const said = corroboration.filter(({ record }) => record === id).map(({ agrees }) => agrees)
    // the best of several pages counts
    counts[said.includes('yes') ? 'yes' : said.includes('partly') ? 'partly' : said.includes('no') ? 'no' : 'none'] += 1
  }
  const share = (count: number) => `${count} (${Math.round((count / records.length) * 100)} %)`
  return `| ${name} | ${records.length} | ${share(counts.yes)} | ${share(counts.partly)} | ${share(counts.no)} | ${share(counts.none)} |`
}

/** How many publishers, the articles among them, say that each is one, and how many say since when. */
function sisterCityCounts(ties: Dataset['ties'], corroboration: Entries, language: keyof Text): string[] {
  const cities = ties.filter(({ kind }) => kind === 'sister-city')
  const saying = (field: string) =>
    cities.map(({ id, sources }) => {
      const pages = corroboration.filter(
        ({ record, agrees, fields }) => record === id && agrees === 'yes' && fields.includes(field),
      )
      return new Set(pages.map(({ publisher }) => publisher)).size + (field === 'kind' ? sources.length : 0)
    })
  const count = (numbers: readonly number[], least: number) => numbers.filter((number) => number >= least).length
  const [kinds, dates] = [saying('kind'), saying('since')]
  const one = (numbers: readonly number[]) => count(numbers, 1) - count(numbers, 2)
  if (language === 'zh') {
    return [
      `友好城市：${cities.length} 个；两家以上发布者述及的 ${count(kinds, 2)} 个，一家的 ${one(kinds)} 个；日期有两家以上述及的`,
      `${count(dates, 2)} 个，一家的 ${one(dates)} 个。`,
    ]
  }
  return [
    `Sister cities: ${cities.length}; named by two publishers or more: ${count(kinds, 2)}, by one: ${one(kinds)}; dated by two`,
    `or more: ${count(dates, 2)}, by one: ${one(dates)}.`,
  ]
}

function ownValue({ events, figures, ties }: Pick<Dataset, 'events' | 'figures' | 'ties'>, id: string): string {
  const tie = ties.find((one) => one.id === id)
  if (tie) return `${tie.kind}${tie.since ? `, ${tie.since.edtf}` : ''}`
  return events.find((one) => one.id === id)?.date.edtf ?? figures.find((one) => one.id === id)?.wording ?? ''
}
