import { findInRecords, type Rule } from './rule.js'

/** A field in `openLists` is a list that the record has. */
export const openListsAreLists: Rule = (context) =>
  findInRecords(context, (record) => {
    if (!('openLists' in record) || !record.openLists) return []
    const { openLists, ...fields } = record
    const lists = Object.entries(fields).flatMap(([field, value]) => (Array.isArray(value) ? [field] : []))
    const expected = `list fields of the record: ${lists.join(', ')}`
    return openLists.filter((field) => !lists.includes(field)).map((field) => ['openLists', expected, `"${field}"`])
  })
