import type { Text } from '../../src/text.js'

/** The words of the generated pages that the model does not have. */
export const pageWords = {
  records: { en: 'Records', zh: '全部记录' },
  recordsOf: { en: 'All {n} records, each with its own page.', zh: '共{n}条记录，每条都有单独的页面。' },
  complete: { en: 'Complete as of {day}.', zh: '截至{day}完整。' },
  incomplete: { en: 'Not complete; as of {day}.', zh: '尚不完整，截至{day}。' },
  fields: { en: 'Fields', zh: '字段' },
  field: { en: 'Field', zh: '字段' },
  record: { en: 'Record', zh: '记录' },
  speaksForItself: {
    en: 'A page or a dataset describes itself.',
    zh: '网页和数据集的说明即出自其本身。',
  },
  disputed: { en: 'sources contradict each other', zh: '来源说法不一' },
  position: { en: 'Position', zh: '位置' },
  source: { en: 'Source', zh: '来源' },
  with: { en: 'together with', zh: '并据' },
  cite: { en: 'Cite', zh: '引用格式' },
  open: { en: 'and others, whom the source does not name', zh: '等（来源未列全）' },
  showAll: { en: 'Show all {n}', zh: '显示全部{n}条' },
  yes: { en: 'yes', zh: '是' },
  no: { en: 'no', zh: '否' },
  facts: { en: 'The facts', zh: '基本事实' },
  connected: { en: 'Connected with', zh: '相关记录' },
  how: { en: 'How we know', zh: '依据' },
  howIntro: { en: '{n} sources speak of it.', zh: '共有{n}个来源述及。' },
  howOne: { en: 'One source speaks of it.', zh: '有一个来源述及。' },
  differ: {
    en: 'Sources differ on: {fields}. What each says is marked below.',
    zh: '来源说法不一之处：{fields}。各家说法见下方标记。',
  },
  supports: { en: 'Supports', zh: '支持' },
  contradicts: { en: 'Says otherwise', zh: '说法不同' },
  inPart: { en: 'Agrees, less exactly', zh: '相符但不够精确' },
  earlier: { en: 'True when written', zh: '当时属实' },
  inferredFrom: { en: 'inferred', zh: '推断' },
  passages: { en: 'Where in the article: characters {places}', zh: '在文章中的位置：第{places}字' },
  openPage: { en: 'Open the page', zh: '打开网页' },
  officialSource: { en: 'official', zh: '官方' },
  download: { en: 'Download and report', zh: '下载与纠错' },
  downloadText: {
    en: 'This record is in {files}. Something wrong here? {report}.',
    zh: '本记录见 {files}。发现错误？{report}。',
  },
  report: { en: 'Report an error', zh: '请告诉我们' },
  code: { en: 'For developers: identifier, field names, code', zh: '开发者信息：标识符、字段名、代码' },
  none: { en: 'not named in the text', zh: '原文未写明' },
  always: { en: 'required', zh: '必填' },
  bundled: { en: 'required in bundled records', zh: '内置记录必填' },
  maybe: { en: 'optional', zh: '可选' },
  type: { en: 'Type', zh: '类型' },
  meaning: { en: 'Meaning', zh: '含义' },
  explore: { en: 'Open in the explorer', zh: '在数据浏览器中打开' },
} as const satisfies Readonly<Record<string, Text>>

/** A text with the values for its `{names}`. */
export function fill(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{(\w+)\}/g, (_, name: string) => String(values[name]))
}
