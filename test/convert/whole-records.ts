import type { Column } from '../../src/convert/column.js'
import type { PartName } from '../../src/generated/types.js'
import type { Field, Fields, PartModel, Shape } from '../../src/model/field.js'
import { fieldsOf, parts, variantsOf } from '../../src/model/index.js'

type Item = Readonly<Record<string, unknown>>

/**
 * Items of a part, one for each variant, that together have every field of the model. They are generated from the model, so a
 * new field is tested in every format automatically. Texts and ids contain the name of their field.
 */
export function wholeRecords(part: PartName): Item[] {
  const model = parts.find(({ collection }) => collection === part) as PartModel
  const variants = variantsOf(model).map(({ all }) => all)
  return (variants.length > 0 ? variants : [fieldsOf(model)]).map((fields) => objectOf(fields, counter()))
}

/** Values of columns, one of which fits the pattern of a code. */
const CODES = [
  '2020',
  'NZ-AUK',
  'NZAKL',
  'zh-Hans-CN',
  'https://example.org/a?b=c;d,e',
  `sha256-${'A'.repeat(43)}=`,
  'name.en',
  'an-id',
]

type Next = () => number

function counter(): Next {
  let count = 1000
  return () => {
    count += 1
    return count
  }
}

function objectOf(fields: Fields, next: Next): Item {
  return Object.fromEntries(Object.entries(fields).map(([key, field]) => [key, fieldValue(key, field, next)]))
}

function fieldValue(key: string, { shape }: Pick<Field, 'shape'>, next: Next): unknown {
  if (shape.is !== 'list') return sample(key, shape, next)
  const { of } = shape
  if (of.is === 'ref') return [`${key}-1`, `${key}-2`].map((id) => id.toLowerCase())
  const item = sample(key, of, next)
  if (of.is !== 'object' || !of.oneOf) return [item]
  // an item of either kind
  return of.oneOf.map((without) => {
    const { [without]: _, ...rest } = item as Item
    return rest
  })
}

function sample(key: string, shape: Shape, next: Next): unknown {
  switch (shape.is) {
    case 'text':
      return { zh: `${key}，“一”;二`, en: `${key}, "one"; two` }
    case 'aliases':
      return { zh: [`${key}；甲`, '乙;丙'], en: [`${key}, "x"`] }
    case 'line':
      return `${key} "é"; 🀄,`
    case 'word':
      return Object.keys(shape.vocabulary.words)[0]
    case 'literal':
      return shape.value
    case 'date':
      return { edtf: '2020-05/..', start: '2020-05-01', end: '9999-12-31', basis: 'inferred', open: 'end' }
    case 'day':
      return '2020-02-29'
    case 'country':
      return 'NZ'
    case 'boolean':
      return false
    case 'values':
      return { 'name.zh': `${key};"甲"`, date: { edtf: '2020' }, edition: 0, places: ['one', 'two'] }
    case 'ref':
      return `${key.toLowerCase()}-id`
    case 'number':
      return shape.integer ? next() : 0.25 + (next() % 80)
    case 'code':
      return CODES.find((code) => shape.pattern.test(code))
    case 'object':
      return objectOf(shape.fields, next)
    case 'list':
      return [sample(key, shape.of, next)]
  }
}

/** An item as a row of a table, from the paths of its columns only; days start in year 1. */
export function rowOf(columns: readonly Column[], item: unknown): Record<string, unknown> {
  const at = (path: readonly string[]) => path.reduce<unknown>((held, key) => (held as Item | undefined)?.[key], item)
  return Object.fromEntries(
    columns.map(({ name, path, items }) => {
      const value = at(path)
      if (path.at(-1) === 'start' && at([...path.slice(0, -1), 'open']) === 'start') return [name, '0001-01-01']
      return [name, items && value ? (value as unknown[]).map((one) => rowOf(items, one)) : value]
    }),
  )
}
