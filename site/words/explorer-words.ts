import type { Text } from '../../src/text.js'

/** The words of the data explorer. */
export const explorerWords = {
  filters: { en: 'Filters', zh: '筛选' },
  collection: { en: 'Collection', zh: '集合' },
  kind: { en: 'Kind', zh: '种类' },
  country: { en: 'Country', zh: '国家' },
  source: { en: 'Source', zh: '来源' },
  any: { en: 'any', zh: '不限' },
  during: { en: 'Time (EDTF)', zh: '时间（EDTF）' },
  duringHint: { en: '2022, 2022-05, 2020/2022, 2021/..', zh: '2022、2022-05、2020/2022、2021/..' },
  within: { en: 'surely within', zh: '确定在此期间' },
  words: { en: 'Words', zh: '词语' },
  view: { en: 'View', zh: '视图' },
  table: { en: 'Table', zh: '表格' },
  timeline: { en: 'Timeline', zh: '时间轴' },
  map: { en: 'Map', zh: '地图' },
  ranges: { en: 'Ranges', zh: '数值范围' },
  reset: { en: 'Reset', zh: '重置' },
  copy: { en: 'Copy link', zh: '复制链接' },
  copied: { en: 'Copied', zh: '已复制' },
  download: { en: 'Download', zh: '下载' },
  shown: { en: '{n} of {all} records', zh: '共 {all} 条，显示 {n} 条' },
  none: { en: 'No record fits these filters.', zh: '没有符合条件的记录。' },
  name: { en: 'Name', zh: '名称' },
  date: { en: 'Date', zh: '日期' },
  number: { en: 'Number', zh: '数字' },
  undated: { en: '{n} without a date are not drawn.', zh: '另有 {n} 条没有日期，未绘出。' },
  unplaced: { en: '{n} without coordinates are not drawn.', zh: '另有 {n} 条没有坐标，未绘出。' },
  mapHelp: {
    en: 'World map; every mark is a link to its record, and the list below has the same.',
    zh: '世界地图；每个标记都链接到其记录，下方列表内容相同。',
  },
  rangesHelp: {
    en: 'Each dot is the number quoted, on a logarithmic scale; a bar shows how far its qualifier lets it reach, and an end that fades is open.',
    zh: '圆点为所引数字（对数刻度）；横条表示限定语允许的范围，渐隐的一端不设限。',
  },
  timelineHelp: {
    en: 'A bar reaches from the first day that a date can mean to the last.',
    zh: '横条从日期可能的首日延伸到末日。',
  },
  listed: { en: 'On the map', zh: '图上所示' },
} as const satisfies Readonly<Record<string, Text>>
