import { countReferences, organizations, people } from '../../../src/index.js'
import type { Language } from '../../words/language.js'
import { fieldWord, kindOf, modelOf } from '../../words/model-words.js'
import { wordsOf } from '../../words/words.js'
import { list, named } from '../phrases.js'
import { officesOf } from '../sentence.js'
import { type Cell, sortableTable } from '../table.js'
import { answerPage, answerWord, fileLink, linkTo, ways } from './answer-page.js'

const word = wordsOf({
  title: { en: 'People and organizations', zh: '人物与机构' },
  answer: {
    en: 'The sources name {people} people and {organizations} organizations. The organizations mentioned most often are {most}.',
    zh: '来源提到{people}人、{organizations}个机构，提及最多的机构是{most}。',
  },
  times: { en: '{name} (in {count} records)', zh: '{name}（{count}次）' },
  office: { en: 'Office', zh: '职务' },
})

/** The people and organizations in the sources, with offices and counts. */
export function peoplePage(language: Language): string {
  const bodies = countReferences(organizations)
  const most = bodies
    .slice(0, 3)
    .map(({ record, count }) => word('times', language, { name: named(record.id, language), count }))
  const counts = { people: people.length, organizations: organizations.length, most: list(most, language) }
  const field = (name: string) => fieldWord(name, language)
  const table = (collection: 'people' | 'organizations', heads: readonly string[], rows: readonly Cell[][]) => {
    const heading = modelOf(collection).label[language]
    const columns = [field('name'), ...heads, answerWord('named', language)]
    return [`## ${heading} {#${collection}}`, sortableTable(columns, rows, language, heading)]
  }
  const persons = countReferences(people).map(({ record, count }) => [
    linkTo(record.id, language),
    officesOf(record, language) || '—',
    count,
  ])
  const placed = bodies.map(({ record, count }) => [
    linkTo(record.id, language),
    kindOf(record, language) ?? '',
    record.place ? linkTo(record.place, language) : '—',
    count,
  ])
  return answerPage(
    word('title', language),
    word('answer', language, counts),
    ways(fileLink('people.csv', language), fileLink('organizations.csv', language)),
    ...table('people', [word('office', language)], persons),
    ...table('organizations', [field('kind'), field('place')], placed),
  )
}
