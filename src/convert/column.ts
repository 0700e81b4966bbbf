/** Separates the ids and names of a list in one cell of CSV. */
export const SEPARATOR = ';'
/** What people put between the items of a list in one cell: in Chinese, in English, and a line of their own. */
export const BETWEEN = /[;；、\n\r]/
/** Stands for `null` in a cell of CSV, as an empty cell stands for a field that the record lacks. */
export const NULL = 'null'
/** Replaces `0000-01-01`, the open start of a record's date, in tables, because dates in Python and pandas have no year 0. */
export const FIRST_DAY = '0001-01-01'

/**
 * One column of a table of records. Each field of a nested object has its own column, named by both fields joined with `_`; a
 * list is one column.
 */
export interface Column {
  /** `name_zh`, `date_start`. */
  readonly name: string
  /** The path of the value in the record: `['name', 'zh']`. */
  readonly path: readonly string[]
  /**
   * `date`: a calendar day; `words`: a list of ids, or of names in their place, or of names of fields; `list`: any other
   * list, of texts or, with `items`, of objects; `json`: an object that is not taken apart.
   */
  readonly type: 'string' | 'integer' | 'number' | 'boolean' | 'date' | 'words' | 'list' | 'json'
  /** Every record has it, including users' own records. */
  readonly required: boolean
  /** The value may be `null`, for "not known". */
  readonly nullable?: true
  /** For the first day of a date, the column that names the open side. */
  readonly open?: string
  /** The columns of the objects in the list. */
  readonly items?: readonly Column[]
}

/** The values of a record by column; missing fields have no entry. */
export type Row = Record<string, unknown>
