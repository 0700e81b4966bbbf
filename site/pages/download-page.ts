import { readdirSync, statSync } from 'node:fs'
import { inRoot } from '../../build/places.js'
import { parts } from '../../src/model/index.js'
import type { Language } from '../words/language.js'
import { html } from './html.js'
import { htmlTable } from './html-table.js'
import { block, page } from './page.js'

const WORDS = {
  title: { en: 'Download the data', zh: '下载数据' },
  answer: {
    en: 'The whole data set as files, under addresses that stay: JSON, CSV, Parquet, GeoJSON, iCalendar, JSON-LD and BibTeX. Data: CC BY 4.0.',
    zh: '全部数据的文件，地址长期不变：JSON、CSV、Parquet、GeoJSON、iCalendar、JSON-LD、BibTeX。数据以 CC BY 4.0 发布。',
  },
  whole: { en: 'Everything in one file', zh: '全部数据（单个文件）' },
  parts: { en: 'By collection', zh: '按数据类别' },
  name: { en: 'Collection', zh: '数据类别' },
  files: { en: 'Files', zh: '文件' },
  more: {
    en: 'What each field means is in the [data dictionary](./dictionary.md); how to read the files in other languages, in [Files for every language](./guides/files.md).',
    zh: '各字段含义见[数据字典](./dictionary.md)；在其他语言中读取文件，见[各种语言可用的文件](./guides/files.md)。',
  },
} as const

/** Every data file with its size, by collection. */
export function downloadPage(language: Language): string {
  const folder = inRoot('dist/data')
  const root = language === 'zh' ? '../' : './'
  const link = (file: string, text: string) =>
    html`<a href="${root}data/${file}" download>${text}</a> <span class="other">${sizeOf(`${folder}/${file}`)}</span>`
  const files = readdirSync(folder).sort()
  const known = new Set<string>(parts.map(({ collection }) => collection))
  const whole = files.filter((file) => !known.has(file.split('.')[0] ?? ''))
  const rows = parts.map(({ collection, label }) => {
    const own = files.filter((file) => file.startsWith(`${collection}.`))
    return html`<tr><th scope="row">${label[language]}</th><td>${own.map((file, at) => html`${at > 0 ? ' · ' : ''}${link(file, file.slice(collection.length + 1))}`)}</td></tr>\n`
  })
  return page(
    { title: WORDS.title[language], description: WORDS.answer[language], outline: 2, editLink: false },
    `# ${WORDS.title[language]}`,
    block(html`<p class="lede">${WORDS.answer[language]}</p>`),
    `## ${WORDS.whole[language]} {#whole}`,
    block(html`<ul>${whole.map((file) => html`<li>${link(file, file)}</li>`)}</ul>`),
    `## ${WORDS.parts[language]} {#parts}`,
    block(htmlTable([WORDS.name[language], WORDS.files[language]], rows)),
    WORDS.more[language],
  )
}

function sizeOf(file: string): string {
  return `${Math.max(1, Math.round(statSync(file).size / 1024))} KB`
}
