/** The text that separates the ids of a list in one cell of CSV; no id holds it. */
export const SEPARATOR = ';'

/**
 * One column of a table of records. Fields of nested objects have a column each, with the names joined by `_`; a list
 * stays in one column.
 */
export interface Column {
  /** `name_zh`, `date_start`. */
  readonly name: string
  /** Where the value is in the record: `['name', 'zh']`. */
  readonly path: readonly string[]
  /**
   * `date`: a calendar day; `words`: a list of ids or names of fields, which hold no separator; `list`: any other list, of
   * texts or, where it has `items`, of objects.
   */
  readonly type: 'string' | 'integer' | 'number' | 'date' | 'words' | 'list'
  /** Every record has it. */
  readonly required: boolean
  /** A list that is always there and can be empty. */
  readonly canBeEmpty?: true
  /** A record without it has `null` there. */
  readonly nullable?: true
  /** The columns of the objects in the list. */
  readonly items?: readonly Column[]
}

/** The values of a record by column; those that it lacks are missing. */
export type Row = Record<string, unknown>
