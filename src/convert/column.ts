/** Separates the ids and names of a list in one cell of CSV. */
export const SEPARATOR = ';'
/** What people put between the items of a list in one cell: in Chinese, in English, and a line of their own. */
export const BETWEEN = /[;；、\n\r]/
/** Stands for `null` in a cell of CSV, as an empty cell stands for a field that the record lacks. */
export const NULL = 'null'
/**
 * Stands in a table for a beginning that is open, `0000-01-01` in a record: a date of Python, and so of pandas, has no
 * year 0.
 */
export const FIRST_DAY = '0001-01-01'

/**
 * One column of a table of records. The fields of a nested object have a column each, named by both fields joined with
 * `_`; a list stays in one column.
 */
export interface Column {
  /** `name_zh`, `date_start`. */
  readonly name: string
  /** Where the value is in the record: `['name', 'zh']`. */
  readonly path: readonly string[]
  /**
   * `date`: a calendar day; `words`: a list of ids, or of names in their place, or of names of fields; `list`: any other
   * list, of texts or, with `items`, of objects; `json`: an object that is not taken apart.
   */
  readonly type: 'string' | 'integer' | 'number' | 'boolean' | 'date' | 'words' | 'list' | 'json'
  /** Every record has it, including records of your own. */
  readonly required: boolean
  /** The value may be `null`, which says that it is not known. */
  readonly nullable?: true
  /** Of the first day of a date: the column that says which side is open. */
  readonly open?: string
  /** The columns of the objects in the list. */
  readonly items?: readonly Column[]
}

/** The values of a record by column; a value that the record lacks is missing. */
export type Row = Record<string, unknown>
