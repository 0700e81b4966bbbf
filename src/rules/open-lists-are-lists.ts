import type { Rule } from './rule.js'

/** A field that is said to be an open list is a list that the record has. */
export const openListsAreLists: Rule = ({ records }) =>
  records.flatMap(({ collection, record }) => {
    if (!('openLists' in record) || !record.openLists) return []
    const fields = record as unknown as Readonly<Record<string, unknown>>
    const lists = Object.keys(fields).filter((field) => field !== 'openLists' && Array.isArray(fields[field]))
    return record.openLists
      .filter((field) => !lists.includes(field))
      .map((field) => ({
        collection,
        record: record.id,
        field: 'openLists',
        expected: `list fields of the record: ${lists.join(', ')}`,
        found: `"${field}"`,
      }))
  })
