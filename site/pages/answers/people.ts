import { countReferences, organizations, people } from '../../../src/index.js'
import type { Language } from '../../words/language.js'
import { fieldWord, kindOf, modelOf } from '../../words/model-words.js'
import { list, named } from '../phrases.js'
import { officesOf } from '../sentence.js'
import { type Cell, sortableTable } from '../table.js'
import { answerPage, fileLink, linkTo, ways } from './answer-page.js'

/** The people and organizations in the sources, with offices and counts. */
export function peoplePage(language: Language): string {
  const bodies = countReferences(organizations)
  const most = bodies.slice(0, 3).map(({ record, count }) => {
    const name = named(record.id, language)
    return { en: `${name} (in ${count} records)`, zh: `${name}（${count}次）` }[language]
  })
  const words = {
    en: {
      title: 'People and organizations',
      answer: `The sources name ${people.length} people and ${organizations.length} organizations. The organizations mentioned most often are ${list(most, 'en')}.`,
    },
    zh: {
      title: '人物与机构',
      answer: `来源提到${people.length}人、${organizations.length}个机构，提及最多的机构是${list(most, 'zh')}。`,
    },
  }[language]
  const table = (collection: 'people' | 'organizations', heads: readonly string[], rows: readonly Cell[][]) => {
    const heading = modelOf(collection).label[language]
    const columns = [fieldWord('name', language), ...heads, { en: 'Records', zh: '相关记录' }[language]]
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
    words.title,
    words.answer,
    ways(fileLink('people.csv', language), fileLink('organizations.csv', language)),
    ...table('people', [{ en: 'Office', zh: '职务' }[language]], persons),
    ...table('organizations', [fieldWord('kind', language), fieldWord('place', language)], placed),
  )
}
