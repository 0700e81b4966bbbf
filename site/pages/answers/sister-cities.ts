import { toCsv } from '../../../src/convert/csv.js'
import { coverage, evidenceFor } from '../../../src/evidence/index.js'
import type { AnyRecord, Tie } from '../../../src/index.js'
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
import { signs } from '../../words/words.js'
import { bracketed, fieldValue, labelled, remarked, timeOf } from '../field-value.js'
import { type Html, html, joined } from '../html.js'
import { sentenceOf } from '../sentence.js'
import { type Cell, sortableTable } from '../table.js'
import { answerPage, explorerLink, fileLink, linkTo, ways } from './answer-page.js'

const nameOf = (id: string, language: Language) => label(findRecord(id) as AnyRecord, language)

const inOrder = sortByDate(sisterCities)

/** The sister cities: how many, since when, where, the evidence, and sources that differ. */
export function sisterCitiesPage(language: Language): string {
  const words = {
    en: {
      title: 'The sister cities of Xiamen',
      ends: 'A tie stays in the list unless a source says that it ended; “last confirmed” is the date of the latest source that treats it as in force.',
      others: 'Other ties: friendly exchange, ports, cooperation',
    },
    zh: {
      title: '厦门的友好城市',
      ends: '除非来源写明已终止，关系均予保留；“最近确认”为最近一份视其为有效的来源的日期。',
      others: '其他关系：友好交流、友好港、合作',
    },
  }[language]
  const contested = ties.filter(({ disputed }) => disputed)
  const others = sortByDate(ties.filter(({ kind }) => kind !== 'sister-city'))
  const links = ways(
    fileLink('sister-cities.csv', language, { en: 'This table (CSV)', zh: '本表（CSV）' }[language]),
    explorerLink('collection=ties&kind=sister-city', language),
  )
  const map = sisterMap(language, ({ id }) => `../records/${id}.html`)
  return answerPage(
    words.title,
    answerOf(language),
    html`<section class="wide-picture" tabindex="0" aria-label="${{ en: 'Map of the sister cities of Xiamen', zh: '厦门友好城市分布图' }[language]}"><svg class="world" viewBox="0 0 ${MAP.width} ${MAP.height}">${map}</svg></section>`,
    `## ${{ en: 'All sister cities, with dates', zh: '全部友好城市及建立时间' }[language]} {#all}`,
    html`${links}${table(inOrder, { en: 'City', zh: '城市' }[language], ['country', 'since', 'lastConfirmed'], words.title, language)}<p class="other">${words.ends}</p>`,
    ...(contested.length > 0
      ? [
          `## ${{ en: 'Where sources differ', zh: '来源说法不一之处' }[language]} {#differ}`,
          html`${contested.map((tie) => differences(tie, language))}`,
        ]
      : []),
    `## ${words.others} {#others}`,
    table(others, fieldWord('partner', language), ['kind', 'country', 'since'], words.others, language),
    `## ${{ en: 'What this covers', zh: '范围' }[language]} {#complete}`,
    coverage.ties.scope[language],
  )
}

/** The answer, from the data. */
export function answerOf(language: Language): string {
  const ofCity = inOrder.filter(({ party }) => party === 'xiamen')
  const countries = countBy(ofCity, 'country').length
  const dated = ofCity.flatMap(({ partner, since }) =>
    since ? [{ name: nameOf(partner, language), since: formatDate(since, language) }] : [],
  )
  const [first, last] = [dated[0], dated.at(-1)]
  const districts = inOrder
    .filter(({ party }) => party !== 'xiamen')
    .map(({ party, partner }) => {
      const [city, district] = [partner, party].map((id) => nameOf(id, language))
      return {
        en: ` ${city} is a sister city of Xiamen's ${district} and is counted separately.`,
        zh: `另有${city}为${district}的友好城市。`,
      }[language]
    })
  const answer = {
    en: `Xiamen has ${ofCity.length} sister cities in ${countries} countries: the first is ${first?.name} (${first?.since}), the latest ${last?.name} (${last?.since}).`,
    zh: `厦门市有${ofCity.length}座友好城市，分布在${countries}个国家：最早的是${first?.name}（${first?.since}），最近的是${last?.name}（${last?.since}）。`,
  }
  return `${answer[language]}${districts.join('')}`
}

/** The table as a file. */
export function sisterCitiesCsv(): string {
  return toCsv('ties', inOrder)
}

function table(
  shown: readonly Tie[],
  who: string,
  fields: readonly Field[],
  caption: string,
  language: Language,
): Html {
  const names = fields.map((name) => fieldWord(name, language))
  const rows = shown.map((tie) => [
    partnerOf(tie, language),
    ...fields.map((name) => cellOf(tie, name, language)),
    { shown: html`<a href="../records/${tie.id}.html#how">${tie.sources.length}</a>`, sort: tie.sources.length },
  ])
  return sortableTable([who, ...names, { en: 'Sources', zh: '来源数' }[language]], rows, language, caption)
}

/** The partner, with the district if the tie is a district's, and a link to the sources that contradict it. */
function partnerOf({ id, party, partner, disputed }: Tie, language: Language): Html {
  const differ = { en: 'sources differ', zh: '说法不一' }[language]
  return html`<a href="../records/${id}.html">${nameOf(partner, language)}</a>${party === 'xiamen' ? '' : remarked(nameOf(party, language), language)}${disputed ? html` <a class="differs" href="#differ">${differ}</a>` : ''}`
}

type Field = 'kind' | 'country' | 'since' | 'lastConfirmed'

function cellOf(tie: Tie, name: Field, language: Language): Cell {
  if (name === 'kind') return kindOf(tie, language) ?? ''
  if (name === 'country') return countryName(tie.country, language)
  const date = tie[name]
  return date ? { shown: timeOf(date, language), sort: date.start } : { shown: '—', sort: '9999' }
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
