import { fieldsOf, recordModels } from '../../src/model/index.js'
import { fieldsWithin } from '../../src/model/walk.js'
import type { Text } from '../../src/text.js'
import type { Language } from './language.js'

/** What a field is called on a page: a word or two where the model has a sentence. */
const WORDS: Readonly<Record<string, Text>> = {
  about: { en: 'About', zh: '内容涉及' },
  agency: { en: 'National medium', zh: '国家级媒体' },
  aliases: { en: 'Other names', zh: '其他名称' },
  areas: { en: 'Work together on', zh: '合作领域' },
  as: { en: 'As', zh: '身份' },
  by: { en: 'By', zh: '提出或运行方' },
  byline: { en: 'Reporters', zh: '署名记者' },
  consulted: { en: 'Last read', zh: '查阅日期' },
  countries: { en: 'Countries', zh: '涉及国家' },
  country: { en: 'Country', zh: '国家' },
  counts: { en: 'What it counts', zh: '计数对象' },
  date: { en: 'Date', zh: '日期' },
  description: { en: 'Description', zh: '说明' },
  disputed: { en: 'Sources differ on', zh: '来源说法不一' },
  document: { en: 'File', zh: '文档' },
  edition: { en: 'Edition', zh: '届次' },
  end: { en: 'End', zh: '结束' },
  event: { en: 'Said at', zh: '场合' },
  firstReported: { en: 'First reported', zh: '最早报道' },
  forum: { en: 'Edition of', zh: '所属论坛' },
  frequency: { en: 'Held', zh: '频率' },
  geonames: { en: 'GeoNames', zh: 'GeoNames 编号' },
  gist: { en: 'In short', zh: '要点' },
  group: { en: 'Group', zh: '群体' },
  headlines: { en: 'Other headlines', zh: '其他标题' },
  id: { en: 'Identifier', zh: '标识符' },
  kind: { en: 'Kind', zh: '种类' },
  language: { en: 'Language', zh: '语言' },
  lastConfirmed: { en: 'Last confirmed', zh: '最近确认' },
  lat: { en: 'Latitude', zh: '纬度' },
  location: { en: 'Coordinates', zh: '坐标' },
  lon: { en: 'Longitude', zh: '经度' },
  mode: { en: 'Form', zh: '形式' },
  name: { en: 'Name', zh: '名称' },
  newspaper: { en: 'Newspaper', zh: '报纸' },
  official: { en: 'Official', zh: '官方' },
  openLists: { en: 'Lists left open', zh: '未列全' },
  organization: { en: 'Organization', zh: '机构' },
  organizers: { en: 'Organizers', zh: '主办方' },
  originalTitle: { en: 'Original title', zh: '原标题' },
  parent: { en: 'Part of', zh: '上级机构' },
  participants: { en: 'Who took part', zh: '参与方' },
  partner: { en: 'Partner', zh: '对方' },
  partOf: { en: 'Part of', zh: '属于' },
  party: { en: "Xiamen's side", zh: '厦门一方' },
  period: { en: 'Period', zh: '时期' },
  photographs: { en: 'Photographs', zh: '供图' },
  place: { en: 'Place', zh: '地点' },
  places: { en: 'Places', zh: '地点' },
  published: { en: 'Published', zh: '发表' },
  publisher: { en: 'Publisher', zh: '发布者' },
  qualifier: { en: 'Qualifier', zh: '限定语' },
  regions: { en: 'Region', zh: '地区' },
  relayedFrom: { en: 'Passed on from', zh: '转自' },
  reprintOf: { en: 'Reprint of', zh: '转载自' },
  role: { en: 'Role', zh: '角色' },
  roles: { en: 'Offices', zh: '职务' },
  signatories: { en: 'Signed by', zh: '签署人' },
  signedIn: { en: 'Signed in', zh: '签署地' },
  since: { en: 'Since', zh: '建立时间' },
  sources: { en: 'Sources', zh: '来源' },
  start: { en: 'Beginning', zh: '开始' },
  status: { en: 'Status', zh: '状态' },
  subdivision: { en: 'Division code', zh: '行政区代码' },
  succeededBy: { en: 'Succeeded by', zh: '后续关系' },
  theme: { en: 'Theme', zh: '主题' },
  title: { en: 'Title', zh: '标题' },
  titleOrigin: { en: 'The title is', zh: '标题来历' },
  topics: { en: 'Topics', zh: '议题' },
  type: { en: 'Type', zh: '类型' },
  unit: { en: 'Unit', zh: '单位' },
  unlocode: { en: 'Port code (UN/LOCODE)', zh: '港口代码（UN/LOCODE）' },
  url: { en: 'Address', zh: '网址' },
  value: { en: 'Number', zh: '数值' },
  version: { en: 'Version', zh: '版本' },
  who: { en: 'Who', zh: '人物或机构' },
  within: { en: 'Lies in', zh: '所在' },
  wording: { en: 'In the words of the source', zh: '原文用语' },
}

/** What the model calls a field that is not among them, or what it says that the field means. */
const modelWords = new Map<string, Text>(
  recordModels
    .flatMap((model) => fieldsWithin(fieldsOf(model)))
    .map(({ path, field: { called, means } }) => [path.at(-1) ?? '', called ?? means]),
)

/** The label of a field, or of a part of one such as `name.zh`. */
export function fieldWord(path: string, language: Language): string {
  const [top = '', part] = path.split('.')
  const word = (WORDS[top] ?? modelWords.get(top))?.[language]
  if (!word) throw new RangeError(`fieldWord: expected a field of the model, found "${path}"`)
  if (part === 'zh') return language === 'zh' ? `中文${word}` : `${word} in Chinese`
  if (part === 'en') return language === 'zh' ? `英文${word}` : `${word} in English`
  return word
}
