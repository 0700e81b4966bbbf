import { expect, test } from 'vitest'
import { conventions } from '../../build/check/conventions.js'
import type { OwnDataset } from '../../src/generated/types.js'
import { ruleContext } from '../../src/rules/context.js'
import { asTold, type Change, changed, type Told, told } from '../fixture/broken.js'
import { dated, entryIn, recordIn, set } from '../fixture/index.js'

const tellsOf = (change: Change) => {
  const context = ruleContext(changed(change) as OwnDataset)
  return conventions.flatMap((rule) => rule(context)).map(told)
}

/** The fixture with one figure as given. */
const figure =
  (wording: string, value: number, qualifier: string, kind: string): Change =>
  (data) =>
    Object.assign(recordIn(data, 'fund-size'), { wording, value, qualifier, kind })

test('the fixture keeps the conventions of data/', () => {
  expect(tellsOf(() => {})).toEqual([])
})

test.each([
  ['近5000万美元', 50_000_000, 'nearly', 'amount'],
  ['约20篇', 20, 'approximately', 'count'],
  ['20篇左右', 20, 'approximately', 'count'],
  ['130余名', 130, 'more-than', 'count'],
  ['二十多个', 20, 'more-than', 'count'],
  ['超过20篇', 20, 'more-than', 'count'],
  ['逾3亿元', 300_000_000, 'more-than', 'amount'],
  ['20篇以上', 20, 'at-least', 'count'],
  ['不少于两百人', 200, 'at-least', 'count'],
  ['人民币13.45万元', 134_500, 'exact', 'amount'],
  ['万亿', 1e12, 'exact', 'target'],
  ['约二十五', 25, 'approximately', 'count'],
  ['占地5', 5, 'exact', 'count'],
  ['第十二次', 12, 'exact', 'ordinal'],
  ['12届', 12, 'exact', 'ordinal'],
  ['3个第一', 3, 'exact', 'count'],
  ['35周年', 35, 'exact', 'anniversary'],
  ['一年一办', 1, 'exact', 'frequency'],
])('%s is only %d, %s, of the kind %s', (wording, value, qualifier, kind) => {
  expect(tellsOf(figure(wording, value, qualifier, kind))).toEqual([])
  const [otherQualifier, otherKind] = [
    qualifier === 'exact' ? 'nearly' : 'exact',
    kind === 'anniversary' ? 'frequency' : 'anniversary',
  ]
  expect(tellsOf(figure(wording, value + 1, otherQualifier, otherKind)).map(([at]) => at)).toEqual([
    'fund-size › value',
    'fund-size › qualifier',
    'fund-size › kind',
  ])
})

test('a figure without a number in its wording has no value', () => {
  const [many, none] = ['许多', undefined].map((wording) => tellsOf(figure(wording as never, 5, 'more-than', 'count')))
  expect(many).toEqual([asTold('fund-size › value: a number in the wording "许多"; 5')])
  expect(none).toEqual(
    ['value: a number in the wording ""; 5', 'qualifier: "exact"'].map((words) => asTold(`fund-size › ${words}`)),
  )
  expect(tellsOf(figure('12届', 11, 'exact', 'ordinal'))).toEqual([asTold('fund-size › value: 12, as in "12届"; 11')])
})

const intent = 'wanglan-suva-port-intent'
const city = 'wanglan-apia-sister-city'

test.each<[why: string, change: Change, ...told: Told[]]>([
  [
    'the wording of a sister city that does not say so',
    (data) => set(entryIn(data, city, 'kind'), 'wording', '签署协议'),
    `${city} › wording: 友城`,
  ],
  [
    'the words for a sister city at another tie',
    (data) => set(entryIn(data, intent, 'kind'), 'wording', '结为友城'),
    `${intent} › fields: 友城`,
  ],
  [
    'the words for a sister city in an entry that does not give the kind',
    (data) => set(entryIn(data, city, 'kind'), 'fields', ['party']),
    `${city} › fields: kind`,
  ],
  [
    'the words for a sister city where the source takes it back',
    (data) => set(entryIn(data, city, 'kind'), 'agrees', 'earlier'),
    `${city} › fields: kind`,
  ],
  [
    'a place outside its country',
    (data) => set(recordIn(data, 'wanglan'), 'within', undefined),
    'wanglan › within: "china"; nothing',
  ],
  [
    'a year in the id of an event that its date cannot mean',
    (data) => set(recordIn(data, 'ocean-forum-2019'), 'date', dated('2018')),
    'ocean-forum-2019 › id: a year of 2018',
  ],
  [
    'one that is later than the date',
    (data) => set(recordIn(data, 'ocean-forum-2019'), 'date', dated('2020/2021')),
    'ocean-forum-2019 › id: a year of 2020/2021; 2019',
  ],
])('refused: %s', (_, change, ...expected) => {
  expect(tellsOf(change)).toEqual(expected.map(asTold))
})
