import { wrongType, wrongValue } from '../../describe/check-argument.js'
import { figureQualifierValues } from '../../generated/vocabularies.js'

/** Checks the fields that figure functions read. A number without a qualifier is exact. */
export function readFigure(caller: string, argument: string, figure: unknown, fields: readonly string[]): void {
  if (typeof figure !== 'object' || figure === null) throw wrongType(caller, `${argument} to be a figure`, figure)
  const given = figure as Readonly<Record<string, unknown>>
  for (const field of fields) {
    const value = given[field] ?? (field === 'qualifier' ? 'exact' : undefined)
    const wanted = field === 'value' ? 'number' : 'string'
    if (typeof value !== wanted || Number.isNaN(value)) {
      throw wrongType(caller, `${argument}.${field} to be a ${wanted}`, value)
    }
  }
  const { qualifier = 'exact' } = given
  if (!(figureQualifierValues as readonly unknown[]).includes(qualifier)) {
    const expected = `${argument}.qualifier to be one of ${figureQualifierValues.join(', ')}`
    throw wrongValue(caller, expected, qualifier)
  }
}
