import { toCsv } from '../../../src/convert/csv.js'
import { formatDate } from '../../../src/dates/format-date.js'
import { evidenceFor } from '../../../src/evidence/evidence-for.js'
import { coverage } from '../../../src/generated/entries.js'
import { getSource } from '../../../src/generated/getters.js'
import { sisterCities, ties } from '../../../src/generated/records.js'
import type { AnyRecord, SisterCity, Tie } from '../../../src/generated/types.js'
import { fieldsOf } from '../../../src/model/index.js'
import { findRecord } from '../../../src/query/find-record.js'
import { label } from '../../../src/query/label.js'
import { sortByDate } from '../../../src/query/sort-by-date.js'
import { countryName } from '../../../src/words/country-name.js'
import { sisterMap } from '../../pictures/sister-map.js'
import { MAP } from '../../pictures/world-map.js'
import { fieldWord } from '../../words/field-words.js'
import type { Language } from '../../words/language.js'
import { kindOf, modelOf } from '../../words/model-words.js'
import { fieldValue } from '../field-value.js'
import { type Html, html } from '../html.js'
import { block, page } from '../page.js'
import { recordLink } from '../record-link.js'
import { sentenceOf } from '../sentence.js'
import { sortableTable } from './sortable-table.js'
import { answerWords } from './words.js'

const WORDS = {
  title: { en: 'The sister cities of Xiamen', zh: '厦门的友好城市' },
  map: { en: 'Map of the sister cities of Xiamen', zh: '厦门友好城市分布图' },
  all: { en: 'All of them, since when', zh: '全部友好城市及建立时间' },
  others: { en: 'Other ties: friendly exchange, ports, cooperation', zh: '其他关系：友好交流、友好港、合作' },
  csv: { en: 'This table (CSV)', zh: '本表（CSV）' },
  differ: { en: 'sources differ', zh: '说法不一' },
  ends: {
    en: 'A tie stays in the list unless a source says that it ended; “last confirmed” is the date of the latest source that treats it as in force.',
    zh: '除非来源写明已终止，关系均予保留；“最近确认”为最近一份视其为有效的来源的日期。',
  },
} as const

const R = '../records/'

/** How many sister cities, since when, where, how we know, and who counts otherwise. */
export function sisterCitiesPage(language: Language): string {
  const answer = answerOf(language)
  const contested = ties.filter(({ disputed, kind }) => disputed && kind === 'sister-city')
  return page(
    { title: WORDS.title[language], description: answer, aside: false, editLink: false },
    `# ${WORDS.title[language]}`,
    block(html`<p class="lede">${answer}</p>
<section class="wide-picture" tabindex="0" aria-label="${WORDS.map[language]}"><svg class="world" viewBox="0 0 ${MAP.width} ${MAP.height}">${sisterMap(language, ({ id }) => `${R}${id}.html`)}</svg></section>`),
    `## ${WORDS.all[language]} {#all}`,
    block(html`<p class="downloads"><a href="${language === 'zh' ? '../../' : '../'}data/sister-cities.csv" download>↓ ${WORDS.csv[language]}</a> · <a href="../explorer.html?collection=ties&amp;kind=sister-city">${answerWords.explore[language]}</a></p>
${cityTable(sortByDate(sisterCities), language)}
<p class="other">${WORDS.ends[language]}</p>`),
    ...(contested.length > 0
      ? [
          `## ${answerWords.differ[language]} {#differ}`,
          block(html`${contested.map((tie) => differences(tie, language))}`),
        ]
      : []),
    `## ${WORDS.others[language]} {#others}`,
    block(otherTable(language)),
    `## ${answerWords.complete[language]} {#complete}`,
    coverage.ties.scope[language],
  )
}

/** The answer, from the data. */
export function answerOf(language: Language): string {
  const ofCity = sortByDate(sisterCities.filter(({ party }) => party === 'xiamen'))
  const ofDistricts = sisterCities.filter(({ party }) => party !== 'xiamen')
  const countries = new Set(ofCity.map(({ country }) => country)).size
  const dated = ofCity.filter(({ since }) => since !== undefined)
  const [first, last] = [dated[0], dated.at(-1)]
  const city = (tie?: SisterCity) => (tie ? label(partnerOf(tie), language) : '')
  const date = (tie?: SisterCity) => (tie?.since ? formatDate(tie.since, language) : '')
  if (language === 'zh') {
    const districts = ofDistricts.map((tie) => `另有${city(tie)}为${label(partyOf(tie), 'zh')}的友好城市。`).join('')
    return `厦门市有${ofCity.length}座友好城市，分布在${countries}个国家：最早的是${city(first)}（${date(first)}），最近的是${city(last)}（${date(last)}）。${districts}`
  }
  const districts = ofDistricts
    .map((tie) => ` ${city(tie)} is a sister city of Xiamen's ${label(partyOf(tie), 'en')} and is counted apart.`)
    .join('')
  return `Xiamen has ${ofCity.length} sister cities in ${countries} countries: the first is ${city(first)} (${date(first)}), the latest ${city(last)} (${date(last)}).${districts}`
}

/** The table as a file. */
export function sisterCitiesCsv(): string {
  return toCsv('ties', sortByDate(sisterCities))
}

function cityTable(cities: readonly SisterCity[], language: Language): Html {
  const heads = (['city', 'country', 'since', 'confirmed', 'sources'] as const).map(
    (name) => answerWords[name][language],
  )
  const rows = cities.map((tie) => {
    const { id, country, since, lastConfirmed, sources, party, disputed } = tie
    const district = party === 'xiamen' ? '' : html` <span class="other">(${label(partyOf(tie), language)})</span>`
    const mark = disputed ? html` <a class="differs" href="#differ">${WORDS.differ[language]}</a>` : ''
    return [
      { shown: html`<a href="${R}${id}.html">${label(partnerOf(tie), language)}</a>${district}${mark}` },
      { shown: countryName(country, language) },
      {
        shown: since ? html`<time title="${since.edtf}">${formatDate(since, language)}</time>` : '',
        sort: since?.start ?? '9999',
      },
      {
        shown: lastConfirmed
          ? html`<time title="${lastConfirmed.edtf}">${formatDate(lastConfirmed, language)}</time>`
          : '',
        sort: lastConfirmed?.end ?? '0000',
      },
      { shown: html`<a href="${R}${id}.html#how">${sources.length}</a>`, sort: sources.length },
    ]
  })
  return sortableTable(heads, rows, language, WORDS.title[language])
}

function otherTable(language: Language): Html {
  const others = sortByDate(ties.filter(({ kind }) => kind !== 'sister-city'))
  const heads = (['partner', 'kind', 'country', 'since', 'sources'] as const).map((name) => answerWords[name][language])
  const rows = others.map((tie) => [
    { shown: html`<a href="${R}${tie.id}.html">${label(partnerOf(tie), language)}</a>` },
    { shown: kindOf(tie, language) ?? '' },
    { shown: countryName(tie.country, language) },
    {
      shown: tie.since ? html`<time title="${tie.since.edtf}">${formatDate(tie.since, language)}</time>` : '—',
      sort: tie.since?.start ?? '9999',
    },
    { shown: html`<a href="${R}${tie.id}.html#how">${tie.sources.length}</a>`, sort: tie.sources.length },
  ])
  return sortableTable(heads, rows, language, WORDS.others[language])
}

/** What the data says of a disputed tie, and who says otherwise. */
function differences(tie: Tie, language: Language): Html {
  const contrary = evidenceFor(tie.id).filter(({ agrees }) => agrees === 'no')
  const items = contrary.map((entry) => {
    const says = Object.entries(entry.says ?? {}).map(([field, value]) => {
      const shape = fieldsOf(modelOf('tie'))[field]?.shape
      return shape
        ? html`${fieldWord(field, language)}${language === 'zh' ? '：' : ': '}${fieldValue(shape, value, language, R)}. `
        : ''
    })
    const date = getSource(entry.source).published
    const note = entry.note ? html` <span class="note">${entry.note[language]}</span>` : ''
    return html`<li>${recordLink(entry.source, language, R)}${date ? html` <span class="other">(${formatDate(date, language)})</span>` : ''} — ${says}${note}</li>`
  })
  return html`<h3><a href="${R}${tie.id}.html">${label(tie, language)}</a></h3><p>${sentenceOf(tie, language)}</p><ul>${items}</ul>`
}

function partnerOf({ partner }: Tie) {
  return recordOf(partner)
}

function partyOf({ party }: Tie) {
  return recordOf(party)
}

function recordOf(id: string): AnyRecord {
  return findRecord(id) as AnyRecord
}
