import { toCsv } from '../../../src/convert/csv.js'
import { coverage, evidenceFor } from '../../../src/evidence/index.js'
import type { AnyRecord, SisterCity, Tie } from '../../../src/index.js'
import {
  countBy,
  countryName,
  findRecord,
  formatDate,
  getSource,
  label,
  sisterCities,
  sortByDate,
  ties,
} from '../../../src/index.js'
import { fieldsOf } from '../../../src/model/index.js'
import { sisterMap } from '../../pictures/sister-map.js'
import { MAP } from '../../pictures/world-map.js'
import type { Language } from '../../words/language.js'
import { fieldWord, kindOf, modelOf } from '../../words/model-words.js'
import { signs, wordsOf } from '../../words/words.js'
import { bracketed, fieldValue, labelled, timeOf } from '../field-value.js'
import { type Html, html, joined } from '../html.js'
import { sentenceOf } from '../sentence.js'
import { type Cell, sortableTable } from '../table.js'
import { answerPage, answerWord, explorerLink, fileLink, linkTo, ways } from './answer-page.js'

const word = wordsOf({
  title: { en: 'The sister cities of Xiamen', zh: '厦门的友好城市' },
  answer: {
    en: 'Xiamen has {n} sister cities in {countries} countries: the first is {first} ({firstDate}), the latest {last} ({lastDate}).{districts}',
    zh: '厦门市有{n}座友好城市，分布在{countries}个国家：最早的是{first}（{firstDate}），最近的是{last}（{lastDate}）。{districts}',
  },
  district: {
    en: " {city} is a sister city of Xiamen's {district} and is counted separately.",
    zh: '另有{city}为{district}的友好城市。',
  },
  map: { en: 'Map of the sister cities of Xiamen', zh: '厦门友好城市分布图' },
  all: { en: 'All sister cities, with dates', zh: '全部友好城市及建立时间' },
  others: { en: 'Other ties: friendly exchange, ports, cooperation', zh: '其他关系：友好交流、友好港、合作' },
  city: { en: 'City', zh: '城市' },
  csv: { en: 'This table (CSV)', zh: '本表（CSV）' },
  differs: { en: 'sources differ', zh: '说法不一' },
  differ: { en: 'Where sources differ', zh: '来源说法不一之处' },
  complete: { en: 'What this covers', zh: '范围' },
  ends: {
    en: 'A tie stays in the list unless a source says that it ended; “last confirmed” is the date of the latest source that treats it as in force.',
    zh: '除非来源写明已终止，关系均予保留；“最近确认”为最近一份视其为有效的来源的日期。',
  },
})

const nameOf = (id: string, language: Language) => label(findRecord(id) as AnyRecord, language)

/** The sister cities: how many, since when, where, the evidence, and sources that differ. */
export function sisterCitiesPage(language: Language): string {
  const contested = ties.filter(({ disputed }) => disputed)
  const links = ways(
    fileLink('sister-cities.csv', language, word('csv', language)),
    explorerLink('collection=ties&kind=sister-city', language),
  )
  const map = sisterMap(language, ({ id }) => `../records/${id}.html`)
  return answerPage(
    word('title', language),
    answerOf(language),
    html`<section class="wide-picture" tabindex="0" aria-label="${word('map', language)}"><svg class="world" viewBox="0 0 ${MAP.width} ${MAP.height}">${map}</svg></section>`,
    `## ${word('all', language)} {#all}`,
    html`${links}${cityTable(language)}<p class="other">${word('ends', language)}</p>`,
    ...(contested.length > 0
      ? [`## ${word('differ', language)} {#differ}`, html`${contested.map((tie) => differences(tie, language))}`]
      : []),
    `## ${word('others', language)} {#others}`,
    otherTable(language),
    `## ${word('complete', language)} {#complete}`,
    coverage.ties.scope[language],
  )
}

/** The answer, from the data. */
export function answerOf(language: Language): string {
  const ofCity = sortByDate(sisterCities.filter(({ party }) => party === 'xiamen'))
  const dated = ofCity.filter(({ since }) => since !== undefined)
  const [first, last] = [dated[0], dated.at(-1)]
  const date = (tie?: SisterCity) => tie?.since && formatDate(tie.since, language)
  const districts = sisterCities
    .filter(({ party }) => party !== 'xiamen')
    .map(({ party, partner }) =>
      word('district', language, { city: nameOf(partner, language), district: nameOf(party, language) }),
    )
  return word('answer', language, {
    n: ofCity.length,
    countries: countBy(ofCity, 'country').length,
    first: first && nameOf(first.partner, language),
    firstDate: date(first),
    last: last && nameOf(last.partner, language),
    lastDate: date(last),
    districts: districts.join(''),
  })
}

/** The table as a file. */
export function sisterCitiesCsv(): string {
  return toCsv('ties', sortByDate(sisterCities))
}

function cityTable(language: Language): Html {
  const heads = [
    word('city', language),
    ...['country', 'since', 'lastConfirmed'].map((name) => fieldWord(name, language)),
    answerWord('sources', language),
  ]
  const rows = sortByDate(sisterCities).map((tie) => {
    const { country, lastConfirmed, party } = tie
    const district = party === 'xiamen' ? undefined : nameOf(party, language)
    return [
      partnerLink(tie, language, district),
      countryName(country, language),
      sinceCell(tie, language),
      { shown: lastConfirmed ? timeOf(lastConfirmed, language) : '', sort: lastConfirmed?.end ?? '0000' },
      sourcesCell(tie),
    ]
  })
  return sortableTable(heads, rows, language, word('title', language))
}

function otherTable(language: Language): Html {
  const heads = [
    ...['partner', 'kind', 'country', 'since'].map((name) => fieldWord(name, language)),
    answerWord('sources', language),
  ]
  const others = sortByDate(ties.filter(({ kind }) => kind !== 'sister-city'))
  const rows = others.map((tie) => [
    partnerLink(tie, language),
    kindOf(tie, language) ?? '',
    countryName(tie.country, language),
    sinceCell(tie, language),
    sourcesCell(tie),
  ])
  return sortableTable(heads, rows, language, word('others', language))
}

/** The partner, with links to the tie and to the sources that contradict it. */
function partnerLink({ id, partner, disputed }: Tie, language: Language, district?: string): Html {
  const remark = district ? html` <span class="other">${bracketed(district, language)}</span>` : ''
  const mark = disputed ? html` <a class="differs" href="#differ">${word('differs', language)}</a>` : ''
  return html`<a href="../records/${id}.html">${nameOf(partner, language)}</a>${remark}${mark}`
}

function sinceCell({ since }: Tie, language: Language): Cell {
  return { shown: since ? timeOf(since, language) : '—', sort: since?.start ?? '9999' }
}

function sourcesCell({ id, sources }: Tie): Cell {
  return { shown: html`<a href="../records/${id}.html#how">${sources.length}</a>`, sort: sources.length }
}

/** The values of a disputed tie, and the sources that contradict them. */
function differences(tie: Tie, language: Language): Html {
  const fields = fieldsOf(modelOf('tie'))
  const contrary = evidenceFor(tie.id).filter(({ agrees }) => agrees === 'no')
  const items = contrary.map(({ source, says = {}, note }) => {
    const values = Object.entries(says).flatMap(([name, value]) => {
      const shape = fields[name]?.shape
      return shape ? [labelled(name, fieldValue(shape, value, language, '../records/'), language)] : []
    })
    const date = getSource(source).published
    const published = date ? html` <span class="other">${bracketed(formatDate(date, language), language)}</span>` : ''
    const remark = note ? html` <span class="note">${note[language]}</span>` : ''
    return html`<li>${linkTo(source, language)}${published} — ${joined(values, signs[language].semicolon)}${remark}</li>`
  })
  return html`<h3>${linkTo(tie.id, language)}</h3><p>${sentenceOf(tie, language)}</p><ul>${items}</ul>`
}
