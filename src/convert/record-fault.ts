/** What is wrong with a record that is being converted; `convertRecord` adds the position of the record. */
export class RecordFault extends Error {
  /** The path of the field, `name.en`; empty for the record itself. */
  readonly field: string
  readonly found: unknown

  /** @param expected what follows the field in the message: `to be a list` */
  constructor(field: string, expected: string, found: unknown) {
    super(expected)
    this.field = field
    this.found = found
  }
}
