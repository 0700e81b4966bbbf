import { always, bundled, line, number, type RecordModel, refs, text, vocabulary, word } from './field.js'
import { bySource, derived, period } from './shared.js'

export const figureQualifier = vocabulary(
  'FigureQualifier',
  'How the source qualifies the number; `nearly` is just below it.',
  {
    exact: { en: 'exact', zh: '确数' },
    approximately: { en: 'approximately', zh: '约' },
    nearly: { en: 'nearly', zh: '近' },
    'more-than': { en: 'more than', zh: '多于' },
    'at-least': { en: 'at least', zh: '至少' },
  },
  { closed: true },
)

export const figureKind = vocabulary('FigureKind', 'What sort of number a figure is.', {
  count: { en: 'count', zh: '数量' },
  amount: { en: 'amount', zh: '金额' },
  ordinal: { en: 'ordinal', zh: '序数' },
  anniversary: { en: 'anniversary', zh: '周年' },
  frequency: { en: 'frequency', zh: '频次' },
  target: { en: 'target', zh: '目标' },
})

export const figureUnit = vocabulary(
  'FigureUnit',
  'The unit counted. Amounts of money have an ISO 4217 code (`USD`, `CNY`); `currency-not-stated` is money without a stated currency.',
  {
    activity: { en: 'activities', zh: '项活动', measure: '场' },
    batch: { en: 'batches', zh: '批', measure: '批次' },
    case: { en: 'cases', zh: '例', measure: '个' },
    country: { en: 'countries', zh: '个国家', measure: '个国家' },
    'currency-not-stated': { en: 'money, currency not stated', zh: '金额（币种未写明）' },
    CNY: { en: 'CNY', zh: '人民币', measure: '元人民币' },
    edition: { en: 'editions', zh: '届', measure: '届' },
    field: { en: 'fields', zh: '个领域', measure: '个领域' },
    group: { en: 'delegations', zh: '个团组', measure: '个团组' },
    'local-government': { en: 'local governments', zh: '个地方政府', measure: '个地方政府' },
    meeting: { en: 'meetings', zh: '场会议', measure: '次' },
    paper: { en: 'papers', zh: '篇论文', measure: '篇' },
    person: { en: 'people', zh: '人', measure: '人' },
    'person-time': { en: 'person-times', zh: '人次', measure: '人次' },
    'per-year': { en: 'per year', zh: '次每年', measure: '次' },
    rank: { en: 'rank', zh: '名次', measure: '名' },
    session: { en: 'sessions', zh: '场次', measure: '场' },
    USD: { en: 'USD', zh: '美元', measure: '美元' },
    year: { en: 'years', zh: '年', measure: '年' },
  },
)

export const figure: RecordModel = {
  name: 'figure',
  typeName: 'Figure',
  collection: 'figures',
  label: { en: 'Figures', zh: '数字' },
  means: {
    en: 'Quoted numbers, with their qualifiers and wording.',
    zh: '来源引述的数字及其限定语',
  },
  one: 'One quoted number.',
  called: { en: 'Figure', zh: '数字' },
  caption: 'counts',
  date: 'period',
  term: 'schema:Observation',
  query: ['Bounds'],
  fields: {
    value: always(number(0), { en: 'The number, in the unit', zh: '数值（以所给单位计）' }),
    qualifier: bundled(word(figureQualifier), { en: 'How the source qualifies the number', zh: '来源对数值的限定' }),
    unit: always(word(figureUnit), {
      en: 'The unit counted; an ISO 4217 code for money',
      zh: '计量单位；货币用 ISO 4217 代码',
    }),
    kind: always(word(figureKind), { en: 'The kind of number', zh: '种类' }),
    counts: always(
      text(160),
      { en: 'What the number counts or measures', zh: '所计数或度量的对象' },
      { term: 'schema:name' },
    ),
    about: bundled(
      refs('any'),
      { en: 'The records that it is about', zh: '所关涉的记录' },
      { term: 'schema:observationAbout' },
    ),
    period,
    wording: bundled(
      line(29),
      { en: "The source's own short wording of the number", zh: '来源的原有短语' },
      { searched: true },
    ),
    ...derived,
  },
  facets: ['about', 'unit', 'kind', 'qualifier', bySource],
}
