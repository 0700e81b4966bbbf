import type { EdtfDate } from '../../src/dates/edtf-date.js'
import { formatDate } from '../../src/dates/format-date.js'
import { ties } from '../../src/generated/records.js'
import type {
  AnyRecord,
  Event,
  Figure,
  Forum,
  Initiative,
  Organization,
  Person,
  Place,
  Source,
  Statement,
  Tie,
} from '../../src/generated/types.js'
import { forumFrequency } from '../../src/model/forum.js'
import { initiativeStatus } from '../../src/model/initiative.js'
import { region as regionWords } from '../../src/model/region.js'
import { eventsOfForum } from '../../src/query/events-of-forum.js'
import { findRecord } from '../../src/query/find-record.js'
import { formatFigure } from '../../src/query/format-figure.js'
import { label } from '../../src/query/label.js'
import type { Text } from '../../src/text.js'
import { countryName } from '../../src/words/country-name.js'
import type { Language } from '../words/language.js'
import { kindOf, typeWord, wordFor } from '../words/model-words.js'

/** What a record says, in a sentence or two that anybody understands. */
export function sentenceOf(record: AnyRecord, language: Language): string {
  const sentence = SENTENCES[record.type] as ((record: AnyRecord, language: Language) => string) | undefined
  return (sentence ?? ofAny)(record, language)
}

const SENTENCES: {
  [T in AnyRecord['type']]?: (record: Extract<AnyRecord, { type: T }>, language: Language) => string
} = {
  event: ofEvent,
  forum: ofForum,
  tie: ofTie,
  figure: ofFigure,
  place: ofPlace,
  organization: ofOrganization,
  person: ofPerson,
  initiative: ofInitiative,
  statement: ofStatement,
  source: ofSource,
}

/** A type without a sentence of its own. */
function ofAny(record: AnyRecord, language: Language): string {
  const word = kindOf(record, language) ?? typeWord(record.type, language)
  return language === 'zh'
    ? `${label(record, 'zh')}：${word}。`
    : `${capital(the(label(record, 'en')))} is ${article(word.toLowerCase())}.`
}

function ofTie(tie: Tie, language: Language): string {
  const [party, partner] = [ownSide(tie.party, language), placed(tie.partner, language)]
  const areas = tie.areas?.map((area) => area[language])
  if (language === 'zh') {
    const since = tie.since ? `自${formatDate(tie.since, 'zh')}起` : ''
    switch (tie.kind) {
      case 'cooperation':
        return `${party}与${partner}${since}${areas ? `在${areas.join('、')}方面` : ''}开展合作。`
      case 'exchange-in-development':
        return `${party}正与${partner}拓展友好交流${tie.lastConfirmed ? `（${formatDate(tie.lastConfirmed, 'zh')}时的情况）` : ''}。`
      case 'friendly-port-intent':
        return `${partner}与${party}${tie.since ? `于${formatDate(tie.since, 'zh')}` : ''}达成建立友好港的意向。`
      case 'friendly-exchange':
        return `${partner}${since}与${party}保持友好交流关系。`
      default:
        return `${partner}${since}为${party}的${kindOf(tie, language)}。`
    }
  }
  const since = tie.since ? ` since ${formatDate(tie.since, 'en')}` : ''
  const have = tie.since ? 'have had' : 'have'
  switch (tie.kind) {
    case 'cooperation':
      return `${capital(party)} and ${closed(partner)} ${tie.since ? 'have worked' : 'work'} together${areas ? ` on ${list(areas, 'en')}` : ''}${since}.`
    case 'exchange-in-development':
      return `${capital(party)} is developing friendly exchange with ${partner}${tie.lastConfirmed ? `, as reported in ${formatDate(tie.lastConfirmed, 'en')}` : ''}.`
    case 'friendly-port-intent':
      return `${capital(closed(partner))} and ${party} reached an intent to become friendly ports${tie.since ? ` ${when(tie.since, 'en')}` : ''}.`
    case 'friendly-exchange':
      return `${capital(closed(partner))} and ${party} ${have} friendly exchange relations${since}.`
    default:
      return `${capital(closed(partner))} ${tie.since ? 'has been' : 'is'} ${article(kindOf(tie, language) ?? 'partner')} of ${party}${since}.`
  }
}

function ofEvent(event: Event, language: Language): string {
  const { participants = [], status, date, places = [], forum, edition } = event
  const kind = kindOf(event, language) ?? ''
  const organizers = participants.flatMap(({ role, who }) =>
    who && (role === 'organizer' || role === 'host' || role === 'co-organizer') ? [named(who, language)] : [],
  )
  // the smallest place says enough
  const place = places.at(-1)
  if (language === 'zh') {
    const at = place ? `在${named(place, 'zh')}` : ''
    const series = forum ? `，为${named(forum, 'zh')}${edition ? `第${edition}届` : '的一届'}` : ''
    const by = organizers.length > 0 ? `，由${organizers.join('、')}主办` : ''
    const verb = NOT_HELD.has(event.kind)
      ? ''
      : status === 'ongoing'
        ? '进行'
        : status === 'planned'
          ? '计划举行'
          : '举行'
    return `${formatDate(date, 'zh')}${at}${verb}的${kind}${series}${by}。`
  }
  const verb =
    event.kind === 'letter'
      ? 'was sent'
      : status === 'planned'
        ? 'is planned'
        : status === 'ongoing'
          ? 'was under way'
          : 'took place'
  const at = place ? ` in ${named(place, 'en')}` : ''
  const by = organizers.length > 0 ? `, organized by ${list(organizers, 'en')}` : ''
  const series = forum
    ? ` It was ${edition ? `the ${ordinal(edition)} edition` : 'an edition'} of ${the(named(forum, 'en'))}.`
    : ''
  return `This ${kind} ${verb} ${when(date, 'en')}${at}${by}.${series}`
}

/** What is dated, and not held. */
const NOT_HELD: ReadonlySet<string> = new Set([
  'agreement',
  'approval',
  'announcement',
  'establishment',
  'letter',
  'launch',
])

function ofForum(forum: Forum, language: Language): string {
  const { frequency, place, organizers = [] } = forum
  const kind = kindOf(forum, language) ?? ''
  const editions = eventsOfForum(forum.id)
  const years = editions.map(({ date }) => formatDate(date, language))
  const often = frequency ? wordFor(forumFrequency, frequency, language) : ''
  const by = organizers.map((id) => named(id, language))
  const name = label(forum, language)
  // a forum need not be said to be one
  const isClear = name.toLowerCase().includes(kind) && !often && !place && by.length === 0
  if (language === 'zh') {
    const held = `${often}${place ? `在${named(place, 'zh')}` : ''}`
    const what = `${name}${held ? `${held}举办，` : ''}是${kind}${by.length > 0 ? `，主办方为${by.join('、')}` : ''}。`
    return `${isClear ? '' : what}数据中有${isClear ? `${name}的` : ''}${years.length}届${years.length > 0 ? `：${years.join('；')}` : ''}。`
  }
  const where = place ? ` held in ${named(place, 'en')}` : ''
  const what = `${capital(the(name))} is ${article(`${often ? `${often} ` : ''}${kind}`)}${where}${by.length > 0 ? `, organized by ${list(by, 'en')}` : ''}. `
  return `${isClear ? '' : what}The data has ${years.length === 1 ? 'one edition' : `${years.length} editions`}${isClear ? ` of ${the(name)}` : ''}${years.length > 0 ? `: ${years.join('; ')}` : ''}.`
}

function ofFigure(figure: Figure, language: Language): string {
  const number = formatFigure(figure, language)
  const period = figure.period ? formatDate(figure.period, language) : ''
  if (language === 'zh') return `${figure.counts.zh}：${number}${period ? `（${period}）` : ''}。`
  const remark = period ? ` (${period})` : ''
  if (figure.kind === 'anniversary') return `The ${ordinal(figure.value)} ${figure.counts.en}${remark}.`
  return figure.kind === 'count'
    ? `${capital(number)} ${figure.counts.en}${remark}.`
    : `${capital(figure.counts.en)}: ${number}${figure.kind === 'frequency' ? ' a year' : ''}${remark}.`
}

function ofPlace(place: Place, language: Language): string {
  const { within, country, kind } = place
  const region = kind === 'country' ? place.regions?.at(0) : undefined
  const of = region ? wordFor(regionWords, region, language) : ''
  const word = kindOf(place, language) ?? kind
  const inside = within ? placed(within, language) : country && kind !== 'country' ? inCountry(country, language) : ''
  const tied = ties.filter(({ partner }) => partner === place.id).map((tie) => ofTie(tie, language))
  const name = placed(place.id, language)
  if (language === 'zh') {
    const own = `${label(place, 'zh')}是${of || inside ? `${of || inside}的` : ''}${word}`
    const more = tied.map((text) =>
      text.startsWith(name) ? `，${text.slice(name.length, -1)}` : `。${text.slice(0, -1)}`,
    )
    return `${own}${more.join('')}。`
  }
  const own = `${capital(the(label(place, 'en')))} is ${article(word)}${of || inside ? ` in ${of || inside}` : ''}.`
  const named = capital(closed(name))
  const more = tied.map((text) =>
    /^ (has been|is) /.test(text.slice(named.length)) ? `It${text.slice(named.length)}` : text,
  )
  return [own, ...more].join(' ')
}

/** Kinds whose word is not a noun for one body. */
const ORGANIZATION: Readonly<Partial<Record<Organization['kind'], Text>>> = {
  government: { en: 'government body', zh: '政府机关' },
  media: { en: 'news organization', zh: '媒体' },
  party: { en: 'political party or one of its bodies', zh: '政党或其机关' },
}

function ofOrganization(organization: Organization, language: Language): string {
  const { place, parent, description } = organization
  const word = ORGANIZATION[organization.kind]?.[language] ?? kindOf(organization, language) ?? ''
  const details = description ? `${language === 'zh' ? '' : ' '}${stopped(description[language], language)}` : ''
  if (language === 'zh') {
    const of = parent ? `${named(parent, 'zh')}所属的` : place ? `${named(place, 'zh')}的` : ''
    return `${label(organization, 'zh')}是${of}${word}。${details}`
  }
  return `${capital(the(label(organization, 'en')))} is ${article(word)}${place ? ` in ${named(place, 'en')}` : ''}${parent ? `, part of ${the(named(parent, 'en'))}` : ''}.${details}`
}

/** The offices of a person, each with the body in which it is held. */
export function officesOf({ roles = [] }: Person, language: Language): string[] {
  return roles.map(({ title, organization }) =>
    organization && !title[language].includes(bare(organization, language))
      ? language === 'en'
        ? `${title.en} (${bare(organization, 'en')})`
        : `${bare(organization, 'zh')}${title.zh}`
      : title[language],
  )
}

function ofPerson(person: Person, language: Language): string {
  const roles = officesOf(person, language)
  if (language === 'zh')
    return roles.length > 0 ? `${label(person, 'zh')}，${roles.join('；')}。` : `${label(person, 'zh')}。`
  return roles.length > 0
    ? `${label(person, 'en')} is named in the sources as ${roles.join('; ')}.`
    : `${label(person, 'en')} is named in the sources.`
}

function ofInitiative(initiative: Initiative, language: Language): string {
  const { by = [], date, status, description } = initiative
  const word = kindOf(initiative, language) ?? ''
  const names = by.map((id) => named(id, language))
  const state = status ? wordFor(initiativeStatus, status, language) : ''
  const details = description ? stopped(description[language], language) : ''
  if (language === 'zh') {
    return `${label(initiative, 'zh')}，${word}${names.length > 0 ? `，由${names.join('、')}提出或运行` : ''}${date ? `，时间为${formatDate(date, 'zh')}` : ''}${state ? `，${state}` : ''}。${details}`
  }
  return `${capital(the(label(initiative, 'en')))} is ${article(word)}${names.length > 0 ? ` of ${list(names.map(the), 'en')}` : ''}${date ? `, dated ${formatDate(date, 'en')}` : ''}${state ? ` (${state})` : ''}. ${details}`.trim()
}

function ofStatement({ by, group, gist, event }: Statement, language: Language): string {
  const names = [...by.map((id) => named(id, language)), ...(group ? [group[language]] : [])]
  const at = event ? named(event, language) : ''
  if (language === 'zh') return `${names.join('、')}${at ? `（${at}）` : ''}：${stopped(gist.zh, 'zh')}`
  return `${capital(list(names.map(the), 'en'))}${at ? ` (${at})` : ''}: ${stopped(gist.en, 'en')}`
}

function ofSource(source: Source, language: Language): string {
  const date = source.published ? formatDate(source.published, language) : ''
  const kind = kindOf(source, language) ?? ''
  const who = source.kind === 'article' ? (source.newspaper ? named(source.newspaper, language) : '') : source.publisher
  if (language === 'zh') return `${who ? `${who}的` : ''}${kind}${date ? `，${date}发表` : ''}。`
  return `${capital(article(kind))}${who ? ` of ${the(who)}` : ''}${date ? `, published ${when(source.published as EdtfDate, 'en')}` : ''}.`
}

/** A record as it is called in the middle of a sentence. */
function named(id: string, language: Language): string {
  const record = findRecord(id)
  if (!record) return id
  const name = label(record, language)
  if (record.type === 'source') return language === 'zh' ? `文章《${name}》` : `the article “${name}”`
  return language === 'en' ? theIf(name) : name
}

function bare(id: string, language: Language): string {
  const record = findRecord(id)
  return record ? label(record, language) : id
}

/** With its country: "Netanya, Israel", 以色列内坦亚市. */
function placed(id: string, language: Language): string {
  const record = findRecord(id)
  const country = record?.type === 'place' && record.kind !== 'country' ? record.country : undefined
  if (!country || country === 'CN') return named(id, language)
  return language === 'zh'
    ? `${countryName(country, 'zh')}${named(id, 'zh')}`
    : `${named(id, 'en')}, ${inCountry(country, 'en')}`
}

/** A district with the city that it is part of. */
function ownSide(id: string, language: Language): string {
  const record = findRecord(id)
  const district = record?.type === 'place' && record.kind === 'district' && record.within === 'xiamen'
  if (!district) return named(id, language)
  return language === 'zh' ? `厦门市${named(id, 'zh')}` : `Xiamen's ${named(id, 'en')}`
}

/** With the second comma of "Netanya, Israel, has been". */
function closed(name: string): string {
  return name.includes(',') ? `${name},` : name
}

/** A country after "in": "the Philippines". */
function inCountry(code: string, language: Language): string {
  const name = countryName(code, language)
  return language === 'en' && ['PH', 'US', 'GB', 'NL', 'AE'].includes(code) ? `the ${name}` : name
}

/** When something took place: "on 18 January 2022", "in May 2022", "between 8 and 11 September 2022"; in Chinese the date. */
export function when(date: EdtfDate, language: Language): string {
  const text = formatDate(date, language)
  if (language === 'zh') return text
  if (/^(between|since|until)/.test(text)) return text
  if (/or (earlier|later)$/.test(text)) return `on ${text}`
  return `${/^\d{1,2}[\s–]/.test(text) ? 'on' : 'in'} ${text}`
}

/** "a, b and c". */
export function list(items: readonly string[], language: Language): string {
  if (language === 'zh') return items.join('、')
  return items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`
}

export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

function article(noun: string): string {
  return `${/^[aeiou]/i.test(noun) && !/^(uni|eu)/i.test(noun) ? 'an' : 'a'} ${noun}`
}

const NAMES_WITH_ARTICLE =
  /^(Port of|University of|Ministry|Office|Government|Standing Committee|State Council|Communist Party|Foreign Affairs Office|Global Development|Great Hall|Chinese Embassy|Mexican Embassy|CPC |Maritime Silk Road|Overland Silk Road|Philippines|BRICS (Forum|Summit|Political)|China (International|Zhi|Council|Friendship)|International)/

/** A name that takes the article, with it. */
function theIf(name: string): string {
  return NAMES_WITH_ARTICLE.test(name) ? `the ${name}` : name
}

function the(name: string): string {
  return name.startsWith('the ') ? name : theIf(name)
}

function stopped(text: string, language: Language): string {
  return /[.。！!？?”"]$/.test(text) ? text : `${text}${language === 'zh' ? '。' : '.'}`
}

export function ordinal(value: number): string {
  const endings: Readonly<Record<string, string>> = { one: 'st', two: 'nd', few: 'rd', other: 'th' }
  return `${value}${endings[new Intl.PluralRules('en', { type: 'ordinal' }).select(value)]}`
}
