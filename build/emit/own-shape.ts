import { line, type Shape } from '../../src/model/field.js'

/** What a record of one's own holds where a bundled one holds a shape: any word, and the id of a record or a name. */
export function ownShape(shape: Shape): Shape {
  if (shape.is === 'word' && !shape.vocabulary.closed) return line(80)
  return shape.is === 'ref' ? line(160) : shape
}
