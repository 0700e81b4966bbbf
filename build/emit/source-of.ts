import { type Field, line, type Shape } from '../../src/model/field.js'
import { listName, lowerFirst, typeOf } from './names.js'

/** Whether a type or schema describes bundled records or users' own. */
export type Whose = 'ours' | 'own'

/** The source of a shape: as a TypeScript type, and as a Zod schema. */
export interface Source {
  readonly type: string
  readonly schema: string
}

/** `eventSchema`, or `ownEventSchema`. */
export function schemaName(typeName: string, whose: Whose): string {
  return whose === 'ours' ? `${lowerFirst(typeName)}Schema` : `own${typeName}Schema`
}

export function isOptional({ need }: Field, whose: Whose): boolean {
  return need === 'maybe' || (whose === 'own' && need === 'bundled')
}

/** The shape in users' own records: any word instead of a vocabulary, and an id or a name instead of a reference. */
export function ownShape(shape: Shape): Shape {
  if (shape.is === 'word' && !shape.vocabulary.closed) return line(80)
  return shape.is === 'ref' ? line(160) : shape
}

export function sourceOf(given: Shape, whose: Whose): Source {
  const ours = whose === 'ours'
  const shape = ours ? given : ownShape(given)
  switch (shape.is) {
    case 'text':
      return { type: ours ? 'Text' : 'OwnText', schema: `values.${schemaName('Text', whose)}(${shape.max})` }
    case 'line':
      return { type: 'string', schema: `values.line(${shape.max})` }
    case 'code': {
      const max = shape.max === undefined ? '' : `.max(${shape.max}, { abort: true })`
      const expected = JSON.stringify(`expected ${shape.expected}`)
      return { type: 'string', schema: `z.string()${max}.regex(${shape.pattern}, ${expected})` }
    }
    case 'day':
      return { type: 'string', schema: 'values.calendarDaySchema' }
    case 'aliases':
      return { type: 'Aliases', schema: 'values.aliasesSchema' }
    case 'word':
      return { type: shape.vocabulary.name, schema: `z.enum(${listName(shape.vocabulary.name)})` }
    case 'date': {
      const type = ours ? 'EdtfDate' : 'OwnDate'
      return { type, schema: `values.${lowerFirst(type)}Schema` }
    }
    case 'country':
      return { type: ours ? 'CountryCode' : 'string', schema: 'values.countryCodeSchema' }
    case 'ref': {
      const types = shape.to.map((to) => (to === 'any' ? 'RecordId' : `${typeOf(to)}Id`))
      return { type: types.join(' | '), schema: 'values.idSchema' }
    }
    case 'number': {
      const min = shape.min === undefined ? '' : `.min(${shape.min})`
      const max = shape.max === undefined ? '' : `.max(${shape.max})`
      return { type: 'number', schema: `${shape.integer ? 'z.int()' : 'z.number()'}${min}${max}` }
    }
    case 'list': {
      const { type, schema } = sourceOf(shape.of, whose)
      const item = type.includes(' | ') ? `(${type})` : type
      return { type: `readonly ${item}[]`, schema: `z.array(${schema}).min(1).readonly()` }
    }
    case 'object':
      return { type: ours ? shape.name : `Own${shape.name}`, schema: schemaName(shape.name, whose) }
    case 'boolean':
      return { type: 'boolean', schema: 'z.boolean()' }
    case 'values':
      return { type: 'Readonly<Record<string, unknown>>', schema: 'values.valuesSchema' }
    case 'literal':
      return { type: `'${shape.value}'`, schema: `z.literal('${shape.value}')` }
  }
}
