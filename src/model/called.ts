import type { Text } from './field.js'
import { fieldsOf, recordModels } from './index.js'
import { fieldsWithin } from './walk.js'

/** Labels of fields whose label differs from their name in English or from their meaning in Chinese; the same in every type. */
const CALLED: Readonly<Record<string, Partial<Text>>> = {
  about: { zh: '内容涉及' },
  agency: { en: 'National medium', zh: '国家级媒体' },
  aliases: { en: 'Other names', zh: '其他名称' },
  areas: { en: 'Areas of cooperation' },
  by: { zh: '提出方' },
  byline: { en: 'Reporters' },
  consulted: { en: 'Last read', zh: '查阅日期' },
  countries: { zh: '涉及国家' },
  country: { zh: '国家' },
  counts: { en: 'What it counts', zh: '计数对象' },
  description: { zh: '说明' },
  disputed: { en: 'Sources differ on', zh: '来源说法不一' },
  document: { en: 'File', zh: '文档' },
  event: { en: 'Said at', zh: '场合' },
  firstReported: { zh: '最早报道' },
  forum: { en: 'Edition of', zh: '所属论坛' },
  frequency: { en: 'Frequency', zh: '频率' },
  geonames: { en: 'GeoNames' },
  gist: { en: 'Summary', zh: '要点' },
  group: { zh: '群体' },
  headlines: { en: 'Other headlines', zh: '其他标题' },
  language: { zh: '语言' },
  lastConfirmed: { zh: '最近确认' },
  location: { en: 'Coordinates', zh: '坐标' },
  mode: { en: 'Form', zh: '形式' },
  name: { zh: '名称' },
  newspaper: { zh: '报纸' },
  official: { zh: '官方' },
  openLists: { en: 'Incomplete lists', zh: '未列全' },
  originalTitle: { zh: '原标题' },
  parent: { en: 'Part of' },
  participants: { en: 'Participants', zh: '参与方' },
  partOf: { zh: '属于' },
  party: { en: "Xiamen's side", zh: '厦门一方' },
  period: { zh: '时期' },
  photographs: { zh: '供图' },
  place: { zh: '地点' },
  places: { zh: '地点' },
  published: { zh: '发表' },
  qualifier: { zh: '限定语' },
  regions: { en: 'Region', zh: '地区' },
  relayedFrom: { en: 'Reprinted from', zh: '转自' },
  reprintOf: { zh: '转载自' },
  roles: { en: 'Offices', zh: '职务' },
  signatories: { en: 'Signed by', zh: '签署人' },
  signedIn: { zh: '签署地' },
  sources: { zh: '来源' },
  status: { zh: '状态' },
  subdivision: { en: 'Division code', zh: '行政区代码' },
  succeededBy: { zh: '后续关系' },
  title: { zh: '标题' },
  titleOrigin: { en: 'Title origin', zh: '标题来历' },
  topics: { zh: '议题' },
  unit: { zh: '单位' },
  unlocode: { en: 'Port code (UN/LOCODE)', zh: '港口代码（UN/LOCODE）' },
  url: { en: 'Address' },
  value: { en: 'Number', zh: '数值' },
  version: { zh: '版本' },
  within: { en: 'Located in', zh: '所在' },
  wording: { en: 'Source wording', zh: '原文用语' },
}

const MEANS: ReadonlyMap<string, Text> = new Map(
  recordModels
    .flatMap((model) => fieldsWithin(fieldsOf(model)))
    .map(({ path, field }): [string, Text] => [path.at(-1) ?? '', field.means])
    .reverse(),
)

/**
 * The label of a field on a page or above a column: a word or two, where `means` is a sentence.
 *
 * @throws RangeError if no type has a field with that name
 */
export function calledOf(name: string): Text {
  const means = MEANS.get(name)
  if (!means) throw new RangeError(`calledOf: expected the name of a field, found "${name}"`)
  const words = name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)
  const own = { en: words.charAt(0).toUpperCase() + words.slice(1), zh: means.zh }
  return { ...own, ...CALLED[name] }
}
