import type { Dataset } from '../../src/types/dataset.js'

/** What is corroborated of the dated events and the figures, and where pages and records differ, as Markdown tables. */
export function registerReport({ events, figures, ties, corroboration }: Dataset): string {
  return [
    '| | all | a page agrees | in part | disagrees | none found |',
    '| --- | --- | --- | --- | --- | --- |',
    row('dated events', events, corroboration),
    row('figures', figures, corroboration),
    '',
    ...sisterCityCounts(ties, corroboration),
    '',
    '| record | field | the record | the page | agrees | remark |',
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
function sisterCityCounts(ties: Dataset['ties'], corroboration: Entries): string[] {
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
