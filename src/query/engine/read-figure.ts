import { describeValue } from '../../describe/describe-value.js'

/** Refuses what is no figure: its number, qualifier and unit are what the functions on figures read. */
export function readFigure(caller: string, argument: string, figure: unknown, fields: readonly string[]): void {
  if (typeof figure !== 'object' || figure === null) {
    throw new TypeError(`${caller}: expected ${argument} to be a figure, found ${describeValue(figure)}`)
  }
  for (const field of fields) {
    const value = (figure as Readonly<Record<string, unknown>>)[field]
    const wanted = field === 'value' ? 'number' : 'string'
    if (typeof value !== wanted || Number.isNaN(value)) {
      throw new TypeError(`${caller}: expected ${argument}.${field} to be a ${wanted}, found ${describeValue(value)}`)
    }
  }
}
