import { type Facet, type Field, type Fields, type RecordModel, type Shape, type Vocabulary, word } from './field.js'
import { fieldsOf, parts } from './index.js'
import { basis } from './shared.js'

/** Every shape in some fields, including those in lists and objects. */
export function shapesIn(fields: Fields): Shape[] {
  return Object.values(fields).flatMap(({ shape }) => shapesOf(shape))
}

function shapesOf(shape: Shape): Shape[] {
  if (shape.is === 'list') return [shape, ...shapesOf(shape.of)]
  if (shape.is === 'object') return [shape, ...shapesIn(shape.fields)]
  return [shape]
}

/** Every vocabulary that a field uses, once. */
export function vocabularies(): Vocabulary[] {
  const used = parts.flatMap((part) =>
    shapesIn(fieldsOf(part)).flatMap((shape) => (shape.is === 'word' ? [shape.vocabulary] : [])),
  )
  return [...new Map(used.map((vocabulary) => [vocabulary.name, vocabulary])).values()]
}

export type ObjectShape = Extract<Shape, { is: 'object' }>

/** Every object in a field or in a list, once. */
export function objectShapes(): ObjectShape[] {
  const used = parts.flatMap((part) => shapesIn(fieldsOf(part)).filter((shape) => shape.is === 'object'))
  return [...new Map(used.map((shape) => [shape.name, shape])).values()]
}

/** A field with its path through objects and lists of objects: `participants.who`. */
export interface PathField {
  readonly path: readonly string[]
  readonly field: Field
}

/** Every field, in depth-first order: nested fields follow the field that contains them. */
export function fieldsWithin(fields: Fields, path: readonly string[] = []): PathField[] {
  return Object.entries(fields).flatMap(([key, field]) => {
    const here = [...path, key]
    const inner = objectIn(field.shape)
    return [{ path: here, field }, ...(inner ? fieldsWithin(inner.fields, here) : [])]
  })
}

/** The shape of a list's items, or the shape itself if it is not a list. */
export function itemOf(shape: Shape): Exclude<Shape, { is: 'list' }> {
  return shape.is === 'list' ? itemOf(shape.of) : shape
}

/** The object shape that a shape is or lists. */
export function objectIn(shape: Shape): ObjectShape | undefined {
  const item = itemOf(shape)
  return item.is === 'object' ? item : undefined
}

/**
 * The shape of the field that a path leads to; `date.basis` is the basis of a date.
 *
 * @throws RangeError if there is no such field
 */
export function shapeAt(fields: Fields, path: string): Shape {
  const [key = '', ...rest] = path.split('.')
  const shape = fields[key]?.shape
  if (!shape) throw new RangeError(`src/model: expected the path of a field, found "${path}"`)
  if (rest.length === 0) return shape
  if (shape.is === 'date' && rest.join() === 'basis') return word(basis)
  const inner = objectIn(shape)
  if (inner) return shapeAt(inner.fields, rest.join('.'))
  throw new RangeError(`src/model: expected the path of a field, found "${path}"`)
}

/** The facets of a type by name; a facet given as a field name is expanded. */
export function facetsOf(model: RecordModel): Record<string, Facet> {
  const facets = model.facets.map((facet) =>
    typeof facet === 'string' ? { name: facet, paths: [facet], means: fieldsOf(model)[facet]?.means.en ?? '' } : facet,
  )
  return Object.fromEntries(facets.map((facet) => [facet.name, facet]))
}
