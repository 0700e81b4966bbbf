import { filesOf } from '../../build/emit/data-files.js'
import type { PartName } from '../../src/convert/index.js'
import type { Need, PartModel, Shape, Text } from '../../src/model/field.js'
import { fieldsOf, isRecordModel, parts } from '../../src/model/index.js'
import { fieldsWithin, itemOf } from '../../src/model/walk.js'
import type { Language } from '../words/language.js'
import { modelOf } from '../words/model-words.js'
import { signs } from '../words/words.js'
import { type Html, html, prose } from './html.js'
import { page, plain } from './page.js'
import { coverageOf } from './records-index-page.js'
import { htmlTable } from './table.js'

/** The meaning, type and values of every field. */
export function dictionaryPage(language: Language): string {
  const title = { en: 'Data dictionary', zh: '数据字典' }[language]
  const intro = {
    en: 'Every field of every part of the data, generated from the model that also validates the data. `a.b` is the field `b` of `a`, or of each item of the list `a`.',
    zh: '数据各部分的每个字段，由校验数据的同一模型生成。`a.b` 表示 `a`（或列表 `a` 的每一项）的字段 `b`。',
  }[language]
  const sections = parts.flatMap((part) => {
    const { collection, label, means } = part
    const names = filesOf(collection as PartName).map(({ extension }) => `${collection}.${extension}`)
    const files = names.map((file) => `\`open-xiamen/data/${file}\``)
    return [
      `## ${label[language]} {#${collection}}`,
      `\`${collection}\`${signs[language].colon}${plain(means[language])}`,
      isRecordModel(part) ? coverageOf(collection as 'events', language) : '',
      table(part, language),
      `${{ en: 'As files', zh: '文件' }[language]}${signs[language].colon}${files.join(' · ')} · \`open-xiamen/schema/${collection}.json\``,
    ]
  })
  return page({ title, description: intro, outline: 2 }, intro, ...sections)
}

const NEEDS: Readonly<Record<Need, Text>> = {
  always: { en: 'required', zh: '必填' },
  bundled: { en: 'required in bundled records', zh: '内置记录必填' },
  maybe: { en: 'optional', zh: '可选' },
}

function table(part: PartModel, language: Language): Html {
  const rows = fieldsWithin(fieldsOf(part)).map(({ path, field: { shape, need, means } }) => {
    const name = path.join('.')
    return html`<tr id="${part.collection}-${name}"><th scope="row"><code>${name}</code></th><td>${typeOf(shape, language)}<span class="meaning">${NEEDS[need][language]}</span></td><td>${prose(means[language])}${values(shape, language)}</td></tr>\n`
  })
  const heads = { en: ['Field', 'Type', 'Meaning'], zh: ['字段', '类型', '含义'] }[language]
  return htmlTable(heads, rows, 'dictionary cards-on-phone')
}

const TYPES: Readonly<Record<Exclude<Shape['is'], 'literal'> | 'integer' | 'any', Text>> = {
  list: { en: 'list of ', zh: '列表：' },
  ref: { en: 'id of ', zh: 'id：' },
  any: { en: 'any record', zh: '任意记录' },
  text: { en: 'text in both languages', zh: '双语文本' },
  aliases: { en: 'names by language', zh: '按语言列出的名称' },
  line: { en: 'text', zh: '文本' },
  date: { en: 'date: edtf, start, end, basis', zh: '日期：edtf、start、end、basis' },
  day: { en: 'day, YYYY-MM-DD', zh: '日期，YYYY-MM-DD' },
  country: { en: 'country code', zh: '国家代码' },
  boolean: { en: 'true or false', zh: '是或否' },
  number: { en: 'number', zh: '数' },
  integer: { en: 'whole number', zh: '整数' },
  object: { en: 'object', zh: '对象' },
  values: { en: 'values by field', zh: '按字段列出的值' },
  word: { en: 'code', zh: '代码' },
  code: { en: 'code', zh: '代码' },
}

function typeOf(shape: Shape, language: Language): string {
  if (shape.is === 'literal') return `"${shape.value}"`
  const type = TYPES[shape.is === 'number' && shape.integer ? 'integer' : shape.is][language]
  if (shape.is === 'list') return `${type}${typeOf(shape.of, language)}`
  if (shape.is !== 'ref') return type
  const types = shape.to.map((to) => (to === 'any' ? TYPES.any[language] : modelOf(to as 'event').collection))
  return `${type}${types.join(' | ')}`
}

/** The values of a vocabulary, with their words. */
function values(list: Shape, language: Language): Html | string {
  const shape = itemOf(list)
  if (shape.is !== 'word') return ''
  const items = Object.entries(shape.vocabulary.words).map(([value, { [language]: word }]) => {
    return html`<li><code>${value}</code>${word === value ? '' : ` ${word}`}</li>`
  })
  return html`<ul class="values">${items}</ul>`
}
