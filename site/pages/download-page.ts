import { statSync } from 'node:fs'
import { filesOf } from '../../build/emit/data-files.js'
import { inRoot } from '../../build/places.js'
import type { PartName } from '../../src/convert/index.js'
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
  ics: { en: 'iCalendar', zh: 'iCalendar（英文）' },
  'zh.ics': { en: 'iCalendar in Chinese', zh: 'iCalendar' },
  'approximate.ics': { en: 'iCalendar with uncertain dates', zh: 'iCalendar（英文，含不确定的日期）' },
  'approximate.zh.ics': { en: 'the same in Chinese', zh: 'iCalendar（含不确定的日期）' },
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
  const rows = parts.map(({ collection, label }) => {
    const links = filesIn(collection as PartName, language).map(([extension, name]) =>
      link(`${collection}.${extension}`, name),
    )
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

/** The files of a collection by extension, with what each is called: its formats, and the other calendars. */
function filesIn(collection: PartName, language: Language): [extension: string, name: string][] {
  return filesOf(collection).flatMap(({ extension, name }) =>
    extension === 'ics'
      ? CALENDARS.map((calendar): [string, string] => [calendar, word(calendar, language)])
      : [[extension, name]],
  )
}

const CALENDARS = ['ics', 'zh.ics', 'approximate.ics', 'approximate.zh.ics'] as const

function sizeOf(file: string): string {
  const kilobytes = statSync(file).size / 1000
  return kilobytes < 1000 ? `${Math.max(1, Math.round(kilobytes))} KB` : `${(kilobytes / 1000).toFixed(1)} MB`
}
