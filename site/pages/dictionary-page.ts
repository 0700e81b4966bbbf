import type { Dictionary } from '../../../scripts/files/read-dictionary.js'
import { describedRecord } from '../../../scripts/files/schema-files.js'
import type { PartName } from '../../../src/convert/part.js'
import { partNames } from '../../../src/references/collection-names.js'
import type { JsonSchema } from '../../../src/schema/json-schema.js'
import type { Language } from '../words/language.js'
import { pageWords } from '../words/page-words.js'
import { wordFor } from '../words/vocabulary.js'
import { type Html, html } from './html.js'
import { htmlTable } from './html-table.js'
import { block, page, plain } from './page.js'

const WORDS = {
  title: { en: 'Data dictionary', zh: '数据字典' },
  intro: {
    en: 'Every field of every part of the data, made from the schemas that check it. `a.b` is the field `b` of `a`, or of each item of the list `a`.',
    zh: '数据各部分的每个字段，由校验数据的模式生成。`a.b` 表示 `a`（或列表 `a` 的每一项）的字段 `b`。',
  },
  list: { en: 'list of', zh: '列表：' },
  number: { en: 'number', zh: '数' },
  integer: { en: 'whole number', zh: '整数' },
  string: { en: 'text', zh: '文本' },
  object: { en: 'object', zh: '对象' },
  null: { en: 'null', zh: '空值' },
  day: { en: 'day, YYYY-MM-DD', zh: '日期，YYYY-MM-DD' },
  files: { en: 'As files', zh: '文件' },
} as const

interface Field {
  readonly path: string
  readonly schema: JsonSchema
  readonly required: boolean
}

/** What every field means, of what type it is, and which values it can have. */
export function dictionaryPage(language: Language, dictionary: Dictionary): string {
  const sections = partNames.flatMap((part) => {
    const schema = describedRecord(part, dictionary)
    return [
      `## ${part} {#${part}}`,
      `${plain(dictionary.title(part)[language])}${language === 'zh' ? '。' : '.'}`,
      block(table(part, fieldsOf(schema), language, dictionary)),
      `${WORDS.files[language]}: ${['json', 'ndjson', 'csv', 'parquet'].map((format) => `\`open-xiamen/data/${part}.${format}\``).join(' · ')} · \`open-xiamen/schema/${part}.json\``,
    ]
  })
  return page(
    {
      title: WORDS.title[language],
      description: WORDS.intro[language].replaceAll('`', ''),
      outline: 2,
      editLink: false,
    },
    `# ${WORDS.title[language]}`,
    WORDS.intro[language],
    ...sections,
  )
}

/** Every field of a schema, in its order, each nested one behind the one that holds it. */
export function fieldsOf(schema: JsonSchema, prefix = ''): Field[] {
  const required = new Set(schema.required as readonly string[] | undefined)
  return Object.entries((schema.properties ?? {}) as Record<string, JsonSchema>).flatMap(([name, property]) => {
    const path = `${prefix}${name}`
    const inner = (property.items as JsonSchema | undefined) ?? property
    return [{ path, schema: property, required: required.has(name) }, ...fieldsOf(inner, `${path}.`)]
  })
}

function table(part: PartName, fields: readonly Field[], language: Language, dictionary: Dictionary): Html {
  const word = (name: keyof typeof pageWords) => pageWords[name][language]
  const rows = fields.map(({ path, schema, required }) => {
    const meaning = dictionary.field(part, path.split('.'))[language]
    return html`<tr id="${part}-${path}"><th scope="row"><code>${path}</code></th><td>${typeOf(schema, language)}<span class="meaning">${word(required ? 'required' : 'optional')}</span></td><td>${meaning}${values(part, path, schema, language)}</td></tr>\n`
  })
  return htmlTable([word('field'), word('type'), word('meaning')], rows, 'dictionary')
}

function typeOf(schema: JsonSchema, language: Language): string {
  const word = (name: keyof typeof WORDS) => WORDS[name][language]
  if (schema.items)
    return `${word('list')}${language === 'en' ? ' ' : ''}${typeOf(schema.items as JsonSchema, language)}`
  const alternatives = schema.anyOf as readonly JsonSchema[] | undefined
  if (alternatives) return [...new Set(alternatives.map((one) => typeOf(one, language)))].join(' | ')
  if (schema.format === 'date') return word('day')
  if (schema.enum || schema.const !== undefined) return word('string')
  const type = schema.type as keyof typeof WORDS | undefined
  return type && type in WORDS ? word(type) : word('string')
}

/** The values that a field, or an item of it, can have where they are fixed. */
export function allowedValues(schema: JsonSchema): readonly string[] {
  const { enum: several, const: one } = (schema.items as JsonSchema | undefined) ?? schema
  return (several as readonly string[] | undefined) ?? (typeof one === 'string' ? [one] : [])
}

function values(part: PartName, path: string, schema: JsonSchema, language: Language): Html {
  const allowed = allowedValues(schema)
  if (allowed.length === 0) return html``
  return html`<ul class="values">${allowed.map((value) => {
    const word = wordFor(part, path, value)?.[language]
    return html`<li><code>${value}</code>${word && word !== value ? ` ${word}` : ''}</li>`
  })}</ul>`
}
