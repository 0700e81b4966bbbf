import { organizations, people } from '../../../src/generated/records.js'
import type { Organization, Person } from '../../../src/generated/types.js'
import { organizationKind } from '../../../src/model/organization.js'
import { label } from '../../../src/query/label.js'
import { countReferences } from '../../../src/query/related.js'
import type { Language } from '../../words/language.js'
import { wordFor } from '../../words/model-words.js'
import { type Html, html } from '../html.js'
import { block, page } from '../page.js'
import { recordLink } from '../record-link.js'
import { list, officesOf } from '../sentence.js'
import { sortableTable } from './sortable-table.js'
import { answerWords } from './words.js'

const WORDS = {
  title: { en: 'People and organizations', zh: '人物与机构' },
  people: { en: 'People', zh: '人物' },
  organizations: { en: 'Organizations', zh: '机构' },
} as const

const R = '../records/'

/** Who is named, in what office, and how often. */
export function peoplePage(language: Language): string {
  const most = countReferences(organizations)
    .slice(0, 3)
    .map(({ record, count }) => `${label(record, language)}${language === 'zh' ? `（${count}次）` : ` (${count})`}`)
  const answer =
    language === 'zh'
      ? `来源点名${people.length}人、${organizations.length}个机构；其他记录提及最多的机构是${most.join('、')}。`
      : `The sources name ${people.length} people and ${organizations.length} organizations; the organizations that other records refer to most are ${list(most, 'en')}.`
  return page(
    { title: WORDS.title[language], description: answer, aside: false, editLink: false },
    `# ${WORDS.title[language]}`,
    block(
      html`<p class="lede">${answer}</p><p class="downloads"><a href="${language === 'zh' ? '../../' : '../'}data/people.csv">↓ people.csv</a> · <a href="${language === 'zh' ? '../../' : '../'}data/organizations.csv">↓ organizations.csv</a></p>`,
    ),
    `## ${WORDS.people[language]} {#people}`,
    block(peopleTable(language)),
    `## ${WORDS.organizations[language]} {#organizations}`,
    block(organizationTable(language)),
  )
}

function peopleTable(language: Language): Html {
  const heads = (['name', 'office', 'named'] as const).map((name) => answerWords[name][language])
  const rows = countReferences(people).map(({ record, count }) => {
    return [
      { shown: recordLink(record.id, language, R) },
      { shown: officesOf(record as Person, language).join(language === 'zh' ? '；' : '; ') || '—' },
      { shown: count },
    ]
  })
  return sortableTable(heads, rows, language, WORDS.people[language])
}

function organizationTable(language: Language): Html {
  const heads = (['name', 'kind', 'place', 'named'] as const).map((name) => answerWords[name][language])
  const rows = countReferences(organizations).map(({ record, count }) => [
    { shown: recordLink(record.id, language, R) },
    { shown: wordFor(organizationKind, (record as Organization).kind, language) },
    { shown: record.place ? recordLink(record.place, language, R) : '—' },
    { shown: count },
  ])
  return sortableTable(heads, rows, language, WORDS.organizations[language])
}
