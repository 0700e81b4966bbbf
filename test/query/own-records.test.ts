import { expect, test } from 'vitest'
import {
  events,
  figures,
  findEvents,
  findFigures,
  findStatements,
  findTies,
  statements,
  ties,
} from '../../src/index.js'

const FINDERS = {
  findEvents: [findEvents, events[0], ['id', 'kind', 'status', 'name', 'sources', 'date']],
  findTies: [findTies, ties[0], ['id', 'kind', 'country', 'party', 'partner', 'name', 'origin', 'sources']],
  findFigures: [
    findFigures,
    figures[0],
    ['id', 'value', 'qualifier', 'unit', 'kind', 'counts', 'about', 'wording', 'sources'],
  ],
  findStatements: [findStatements, statements[0], ['id', 'kind', 'gist', 'by', 'about', 'sources']],
} as const

test.each(
  Object.entries(FINDERS).flatMap(([name, [find, record, fields]]) =>
    fields.map((field) => ({ name, field, find: find as (...args: unknown[]) => unknown, record })),
  ),
)('$name wants $field of every record', ({ name, field, find, record }) => {
  const { [field]: _, ...without } = { ...record } as Record<string, unknown>
  expect(find({}, [{ ...record }])).toHaveLength(1)
  expect(() => find({}, [without])).toThrow(
    new RegExp(`^${name}: expected records\\[0\\]\\.${field} to be .*, found nothing$`),
  )
})

test.each([
  ['findEvents', findEvents, events[0], ['places', 'participants', 'about']],
  ['findTies', findTies, ties[0], ['areas']],
  ['findStatements', findStatements, statements[0], ['topics']],
] as const)('%s wants lists where a record has them', (name, find, record, lists) => {
  for (const field of lists) {
    expect(() => (find as (...args: unknown[]) => unknown)({}, [{ ...record, [field]: 'one' }])).toThrow(
      new TypeError(`${name}: expected records[0].${field} to be a list, found "one"`),
    )
  }
})

test('what a statement can be is a closed list, and whether an event is planned true or false', () => {
  expect(() => findStatements({ kind: 'rumour' as never })).toThrow(
    'findStatements: expected query.kind to be one of "',
  )
  expect(findEvents({ planned: false }).every(({ status }) => status !== 'planned')).toBe(true)
  expect(findEvents({ planned: true }).length + findEvents({ planned: false }).length).toBe(events.length)
})
