import type { Field, PartModel, Shape, Vocabulary } from '../../model/field.js'
import { fieldsOf, isRecordModel, parts } from '../../model/index.js'
import { fieldsWithin, itemOf } from '../../model/walk.js'
import type { Text } from '../../text.js'
import { oneOf } from '../cli-error.js'
import type { Answer, Command } from '../command.js'

/** Describes a type, a field or a value. */
export const describe: Command = {
  name: 'describe',
  usage: '[TYPE [FIELD [VALUE]]]',
  summary: 'show the meaning of a record type, its fields and their values',
  words: [0, 3],
  options: {},
  examples: ['open-xiamen describe', 'open-xiamen describe tie', 'open-xiamen describe tie kind'],
  choices: (before) => {
    const [type, path] = before
    if (type === undefined) return parts.map(nameOf)
    const part = findPart(type)
    if (!part) return []
    if (path === undefined) return pathsOf(part).map((one) => one.path)
    const field = pathsOf(part).find((one) => one.path === path)?.field
    return Object.keys((field && vocabularyOf(field)?.words) ?? {})
  },
  run: ({ positionals: [type, path, value], language }) => {
    if (type === undefined) {
      const found = parts.map((part) => ({ type: nameOf(part), collection: part.collection, means: part.means }))
      const rows = found.map((one) => [one.type, one.collection, one.means[language]])
      return { json: found, table: { columns: TYPE, rows } }
    }
    const part = partNamed(type)
    const fields = pathsOf(part)
    if (path === undefined) {
      const found = fields.map((one) => ({ field: one.path, ...formOf(one.field, language), means: one.field.means }))
      const rows = found.map((one) => [one.field, one.form, one.need, one.means[language]])
      return { json: found, table: { columns: FIELD, rows } }
    }
    const { field } = oneOf(`the field of ${nameOf(part)}`, path, fields, (one) => one.path)
    return value === undefined ? describeField(path, field, language) : describeValue(path, field, value, language)
  },
}

function describeField(path: string, field: Field, language: keyof Text): Answer {
  const { means } = field
  const { form, need } = formOf(field, language)
  const vocabulary = vocabularyOf(field)
  const values = Object.entries(vocabulary?.words ?? {}).map(([value, { zh, en }]) => ({ value, means: { zh, en } }))
  const json = { field: path, form, need, means, ...(values.length > 0 && { values }) }
  const head = `${path}: ${means[language]}\n(${form}; ${need})\n`
  if (!vocabulary) return { json, head }
  const about = language === 'en' ? `${vocabulary.means.replaceAll('`', '')}\n` : ''
  const rows = values.map((one) => [one.value, one.means[language]])
  return { json, head: `${head}${about}\n`, table: { columns: VALUE, rows } }
}

function describeValue(path: string, field: Field, value: string, language: keyof Text): Answer {
  const words = vocabularyOf(field)?.words ?? {}
  const { zh, en } = words[oneOf(`the value of ${path}`, value, Object.keys(words))] as Text
  return { json: { value, means: { zh, en } }, table: { columns: VALUE, rows: [[value, { zh, en }[language]]] } }
}

const MEANS = { name: 'means', text: true, plain: true } as const
const TYPE = [{ name: 'type' }, { name: 'collection', plain: true }, MEANS] as const
const VALUE = [{ name: 'value' }, MEANS] as const
const FIELD = [{ name: 'field' }, { name: 'form', plain: true }, { name: 'need', plain: true }, MEANS] as const

const NEEDS: Readonly<Record<Field['need'], Text>> = {
  always: { en: 'required', zh: '必填' },
  bundled: { en: 'required in bundled records', zh: '内置记录必填' },
  maybe: { en: 'optional', zh: '可选' },
}

/** The name of a type, or for evidence the name of its part. */
function nameOf(part: PartModel): string {
  return isRecordModel(part) ? part.name : part.collection
}

function findPart(name: string): PartModel | undefined {
  return parts.find((part) => nameOf(part) === name || part.collection === name)
}

function partNamed(name: string): PartModel {
  return findPart(name) ?? oneOf('the type', name, parts, nameOf)
}

function pathsOf(part: PartModel): { readonly path: string; readonly field: Field }[] {
  return fieldsWithin(fieldsOf(part)).map(({ path, field }) => ({ path: path.join('.'), field }))
}

function formOf({ shape, need, nullable }: Field, language: keyof Text) {
  const none = nullable ? { en: ' or null', zh: '或 null' }[language] : ''
  return { form: `${shapeInWords(shape, language)}${none}`, need: NEEDS[need][language] }
}

function shapeInWords(shape: Shape, language: keyof Text): string {
  if (shape.is === 'list') {
    const item = shapeInWords(shape.of, language)
    return { en: `list of ${item}`, zh: `列表（${item}）` }[language]
  }
  if (shape.is === 'word') return shape.vocabulary.name
  if (shape.is === 'ref') {
    if (shape.to.includes('any')) return 'id'
    return { en: `id of ${shape.to.join(' or ')}`, zh: `id（${shape.to.join('、')}）` }[language]
  }
  return SHAPES[shape.is === 'number' && shape.integer ? 'integer' : shape.is][language]
}

const SHAPES: Readonly<Record<Exclude<Shape['is'], 'list' | 'word' | 'ref'> | 'integer', Text>> = {
  text: { en: 'text zh, en', zh: '文本（zh、en）' },
  line: { en: 'text', zh: '文本' },
  aliases: { en: 'names by language', zh: '名称（按语言）' },
  date: { en: 'date (EDTF)', zh: '日期（EDTF）' },
  day: { en: 'day', zh: '日' },
  country: { en: 'country code', zh: '国家代码' },
  boolean: { en: 'true or false', zh: '真或假' },
  values: { en: 'values by field', zh: '各字段的值' },
  code: { en: 'text', zh: '文本' },
  number: { en: 'number', zh: '数' },
  integer: { en: 'whole number', zh: '整数' },
  object: { en: 'object', zh: '对象' },
  literal: { en: 'text', zh: '文本' },
}

function vocabularyOf(field: Field): Vocabulary | undefined {
  const shape = itemOf(field.shape)
  return shape.is === 'word' ? shape.vocabulary : undefined
}
