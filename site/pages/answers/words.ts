import type { Text } from '../../../src/text.js'

/** Words that several answers use. */
export const answerWords = {
  city: { en: 'City', zh: '城市' },
  country: { en: 'Country', zh: '国家' },
  since: { en: 'Since', zh: '建立时间' },
  confirmed: { en: 'Last confirmed', zh: '最近确认' },
  sources: { en: 'Sources', zh: '来源数' },
  partner: { en: 'Partner', zh: '对方' },
  kind: { en: 'Kind', zh: '种类' },
  name: { en: 'Name', zh: '名称' },
  office: { en: 'Office', zh: '职务' },
  place: { en: 'Place', zh: '地点' },
  named: { en: 'Records', zh: '相关记录' },
  edition: { en: 'Edition', zh: '届次' },
  when: { en: 'When', zh: '时间' },
  number: { en: 'Number', zh: '数字' },
  counts: { en: 'What it counts', zh: '计数对象' },
  wording: { en: 'In the words of the source', zh: '原文用语' },
  about: { en: 'About', zh: '相关' },
  download: { en: 'Download', zh: '下载' },
  explore: { en: 'Filter in the explorer', zh: '在数据浏览器中筛选' },
  sort: { en: 'Sort by {column}', zh: '按{column}排序' },
  differ: { en: 'Where sources differ', zh: '来源说法不一之处' },
  complete: { en: 'What this covers', zh: '范围' },
} as const satisfies Readonly<Record<string, Text>>
