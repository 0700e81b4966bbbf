import type { Fields, PartModel, Shape } from '../../src/model/field.js'
import { fieldsOf, isRecordModel, parts } from '../../src/model/index.js'
import { fieldsWithin } from '../../src/model/walk.js'
import type { Language } from '../words/language.js'
import { modelOf } from '../words/model-words.js'
import { pageWord } from '../words/page-words.js'
import { signs, wordsOf } from '../words/words.js'
import { type Html, html, prose } from './html.js'
import { page, plain } from './page.js'
import { coverageOf } from './records-index-page.js'
import { htmlTable } from './table.js'

const word = wordsOf({
  title: { en: 'Data dictionary', zh: '数据字典' },
  intro: {
    en: 'Every field of every part of the data, generated from the model that also validates the data. `a.b` is the field `b` of `a`, or of each item of the list `a`.',
    zh: '数据各部分的每个字段，由校验数据的同一模型生成。`a.b` 表示 `a`（或列表 `a` 的每一项）的字段 `b`。',
  },
  list: { en: 'list of', zh: '列表：' },
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
  code: { en: 'code', zh: '代码' },
  id: { en: 'id of', zh: 'id：' },
  any: { en: 'any record', zh: '任意记录' },
  files: { en: 'As files', zh: '文件' },
})

/** The meaning, type and values of every field. */
export function dictionaryPage(language: Language): string {
  const sections = parts.flatMap((part) => [
    `## ${part.label[language]} {#${part.collection}}`,
    `\`${part.collection}\`${signs[language].colon}${plain(part.means[language])}`,
    isRecordModel(part) ? coverageOf(part.collection as 'events', language) : '',
    table(part, fieldsOf(part), language),
    `${word('files', language)}${signs[language].colon}${['json', 'csv', 'parquet'].map((format) => `\`open-xiamen/data/${part.collection}.${format}\``).join(' · ')} · \`open-xiamen/schema/${part.collection}.json\``,
  ])
  return page(
    { title: word('title', language), description: word('intro', language), outline: 2 },
    word('intro', language),
    ...sections,
  )
}

function table({ collection }: PartModel, fields: Fields, language: Language): Html {
  const rows = fieldsWithin(fields).map(({ path, field: { shape, need, means } }) => {
    const name = path.join('.')
    return html`<tr id="${collection}-${name}"><th scope="row"><code>${name}</code></th><td>${typeOf(shape, language)}<span class="meaning">${pageWord(need, language)}</span></td><td>${prose(means[language])}${values(shape, language)}</td></tr>\n`
  })
  const heads = (['field', 'type', 'meaning'] as const).map((name) => pageWord(name, language))
  return htmlTable(heads, rows, 'dictionary cards-on-phone')
}

function typeOf(shape: Shape, language: Language): string {
  const { space } = signs[language]
  switch (shape.is) {
    case 'list':
      return `${word('list', language)}${space}${typeOf(shape.of, language)}`
    case 'ref': {
      const types = shape.to.map((to) => (to === 'any' ? word('any', language) : modelOf(to as 'event').collection))
      return `${word('id', language)}${space}${types.join(' | ')}`
    }
    case 'number':
      return word(shape.integer ? 'integer' : 'number', language)
    case 'word':
      return word('code', language)
    case 'literal':
      return `"${shape.value}"`
    default:
      return word(shape.is, language)
  }
}

/** The values of a vocabulary, with their words. */
function values(shape: Shape, language: Language): Html {
  if (shape.is === 'list') return values(shape.of, language)
  if (shape.is !== 'word') return html``
  const items = Object.entries(shape.vocabulary.words).map(([value, { [language]: word }]) => {
    return html`<li><code>${value}</code>${word === value ? '' : ` ${word}`}</li>`
  })
  return html`<ul class="values">${items}</ul>`
}
