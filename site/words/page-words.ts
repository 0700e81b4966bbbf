import type { Text } from '../../../src/types/text.js'

/** The words of the generated pages. */
export const pageWords = {
  records: { en: 'Records', zh: '全部记录' },
  recordsOf: { en: 'All {n} records, each with its own page.', zh: '共 {n} 条记录，每条都有单独的页面。' },
  fields: { en: 'Fields', zh: '字段' },
  field: { en: 'Field', zh: '字段' },
  value: { en: 'Value', zh: '值' },
  evidence: { en: 'Evidence', zh: '依据' },
  evidenceNote: {
    en: 'Positions count UTF-16 code units in the document with all white space removed.',
    zh: '位置按去掉全部空白后的 UTF-16 码元计算。',
  },
  referredBy: { en: 'What refers to it', zh: '引用它的记录' },
  supports: { en: 'Supports', zh: '支持的字段' },
  position: { en: 'Position', zh: '位置' },
  wording: { en: 'Wording', zh: '原文起止' },
  basis: { en: 'Basis', zh: '方式' },
  outside: { en: 'Pages outside the articles', zh: '文章以外的页面' },
  outsideNote: {
    en: 'What public pages say; none of it fills a field that rests on an article.',
    zh: '公开页面的说法；不并入以文章为据的字段。',
  },
  outsideOnly: {
    en: 'No article states this tie: it is of the register, and the pages below are its sources.',
    zh: '没有文章述及此关系：它来自名录，以下页面即其来源。',
  },
  registerPlace: {
    en: 'No article names this record: the register of partners needs it.',
    zh: '没有文章述及此记录：它因伙伴名录而收入。',
  },
  page: { en: 'Page', zh: '页面' },
  says: { en: 'Says', zh: '所述' },
  agreement: { en: 'Agreement', zh: '一致与否' },
  consulted: { en: 'consulted', zh: '查阅于' },
  cite: { en: 'Cite', zh: '引用格式' },
  use: { en: 'Use', zh: '在代码中使用' },
  from: { en: 'from', zh: '自' },
  to: { en: 'to', zh: '至' },
  open: { en: 'and others (the article leaves the list open)', zh: '等（文章未列全）' },
  none: { en: 'not named in the text', zh: '原文未写明' },
  required: { en: 'always there', zh: '必有' },
  optional: { en: 'can be missing', zh: '可缺' },
  type: { en: 'Type', zh: '类型' },
  meaning: { en: 'Meaning', zh: '含义' },
  explore: { en: 'Open in the explorer', zh: '在数据浏览器中打开' },
} as const satisfies Readonly<Record<string, Text>>
