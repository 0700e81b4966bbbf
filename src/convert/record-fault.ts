/** What is wrong with a record that is converted; `convertRecord` tells it with the record's position. */
export class RecordFault extends Error {
  /** The way to a field, `name.en`; empty for the record itself. */
  readonly field: string
  readonly found: unknown

  /** @param expected how it goes on after the field: `to be a list` */
  constructor(field: string, expected: string, found: unknown) {
    super(expected)
    this.field = field
    this.found = found
  }
}
