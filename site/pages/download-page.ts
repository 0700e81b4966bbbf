import { readdirSync, statSync } from 'node:fs'
import { inRoot } from '../../build/places.js'
import type { Text } from '../../src/index.js'
import { parts } from '../../src/model/index.js'
import type { Language } from '../words/language.js'
import { wordsOf } from '../words/words.js'
import { html, joined } from './html.js'
import { page } from './page.js'
import { htmlTable } from './table.js'

const word = wordsOf({
  title: { en: 'Download the data', zh: '下载数据' },
  answer: {
    en: 'The whole data set as files, at stable addresses: JSON, CSV, Parquet, GeoJSON, iCalendar, JSON-LD and BibTeX. Data: CC BY 4.0.',
    zh: '全部数据的文件，地址长期不变：JSON、CSV、Parquet、GeoJSON、iCalendar、JSON-LD、BibTeX。数据以 CC BY 4.0 发布。',
  },
  sisters: { en: 'the sister cities, as a table', zh: '友好城市表' },
  'open-xiamen.jsonld': { en: 'all records, as linked data', zh: '全部数据（关联数据）' },
  'croissant.json': {
    en: 'a description of the files, for machine learning tools',
    zh: '供机器学习工具使用的文件说明',
  },
  'redirects.json': { en: 'removed ids, with their redirects', zh: '已移除标识符的去向' },
  whole: { en: 'Across collections', zh: '跨类别文件' },
  parts: { en: 'By collection', zh: '按数据类别' },
  name: { en: 'Collection', zh: '数据类别' },
  files: { en: 'Files', zh: '文件' },
  more: {
    en: 'The [data dictionary](./dictionary.md) explains each field. [Files for every language](./guides/files.md) explains how to read the files in other languages.',
    zh: '各字段含义见[数据字典](./dictionary.md)；在其他语言中读取文件，见[各种语言可用的文件](./guides/files.md)。',
  },
})

/** Every data file with its size, by collection. */
export function downloadPage(language: Language): string {
  const folder = inRoot('dist/data')
  const root = language === 'zh' ? '../' : './'
  const link = (file: string, text: string) =>
    html`<span class="file"><a href="${root}data/${file}" download>${text}</a> <span class="other">${sizeOf(`${folder}/${file}`)}</span></span>`
  const files = readdirSync(folder).sort()
  const rows = parts.map(({ collection, label }) => {
    const own = formatsOf(collection, files)
    const links = own.map((format) => link(`${collection}.${format}`, nameOf(format, language)))
    return html`<tr><th scope="row">${label[language]}</th><td>${joined(links, ' · ')}</td></tr>\n`
  })
  return page(
    { title: word('title', language), description: word('answer', language), outline: 2 },
    html`<p class="lede">${word('answer', language)}</p>`,
    `## ${word('whole', language)} {#whole}`,
    html`<ul><li><a href="${root}data/sister-cities.csv" download>sister-cities.csv</a> <span class="other">${word('sisters', language)}</span></li>${WHOLE.map((file) => html`<li>${link(file, file)} <span class="other">${word(file, language)}</span></li>`)}</ul>`,
    `## ${word('parts', language)} {#parts}`,
    htmlTable([word('name', language), word('files', language)], rows),
    word('more', language),
  )
}

const WHOLE = ['open-xiamen.jsonld', 'croissant.json', 'redirects.json'] as const

/** The file extensions of a collection, in order of demand. */
function formatsOf(collection: string, files: readonly string[]): string[] {
  const found = files
    .filter((file) => file.startsWith(`${collection}.`))
    .map((file) => file.slice(collection.length + 1))
  return [...new Set([...Object.keys(NAMES), ...found])].filter((format) => found.includes(format))
}

/** The name of a format; its extension in capitals if it has no name here. */
function nameOf(format: string, language: Language): string {
  const name = NAMES[format] ?? format.toUpperCase()
  return typeof name === 'string' ? name : name[language]
}

const NAMES: Readonly<Record<string, string | Text>> = {
  csv: 'CSV',
  json: 'JSON',
  geojson: 'GeoJSON',
  ics: { en: 'iCalendar', zh: 'iCalendar（英文）' },
  'zh.ics': { en: 'iCalendar in Chinese', zh: 'iCalendar' },
  'approximate.ics': { en: 'iCalendar with uncertain dates', zh: 'iCalendar（英文，含不确定的日期）' },
  'approximate.zh.ics': { en: 'the same in Chinese', zh: 'iCalendar（含不确定的日期）' },
  bib: 'BibTeX',
  'csl.json': 'CSL-JSON',
  parquet: 'Parquet',
}

function sizeOf(file: string): string {
  const kilobytes = statSync(file).size / 1000
  return kilobytes < 1000 ? `${Math.max(1, Math.round(kilobytes))} KB` : `${(kilobytes / 1000).toFixed(1)} MB`
}
