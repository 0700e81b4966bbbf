import {
  always,
  bundled,
  country,
  date,
  line,
  list,
  maybe,
  type RecordModel,
  ref,
  text,
  vocabulary,
  word,
} from './field.js'
import { regions } from './region.js'
import { bySource, derived } from './shared.js'

export const tieKind = vocabulary(
  'TieKind',
  'The rank of a relationship: `sister-city` 友城 · `friendly-exchange` 友好交流, or friendly ties (结好) of an unnamed rank · ' +
    '`friendly-port` 友好港 · `friendly-port-intent` 友好港意向 · `exchange-in-development` 拓展友好交流 · `cooperation` a named field of work.',
  {
    'sister-city': {
      en: 'sister city',
      zh: '友好城市',
      also: ['twin town', 'twin city', 'friendship city', '姐妹城市', '姊妹城市', '友城'],
    },
    'friendly-exchange': { en: 'friendly exchange', zh: '友好交流' },
    'friendly-port': { en: 'friendly port', zh: '友好港', also: ['sister port', '姐妹港', '友好港口'] },
    'friendly-port-intent': { en: 'friendly-port intent', zh: '友好港意向' },
    'exchange-in-development': { en: 'exchange in development', zh: '拓展中的友好交流' },
    cooperation: { en: 'cooperation', zh: '合作' },
  },
)

export const tie: RecordModel = {
  name: 'tie',
  typeName: 'Tie',
  collection: 'ties',
  label: { en: 'Ties', zh: '对外关系' },
  means: {
    en: 'Relationships of Xiamen, its districts or its port with partners abroad.',
    zh: '厦门市、市辖区或厦门港的对外关系，每项一种',
  },
  one: 'One relationship, or one stage of it, between Xiamen (its city, a district or its port) and one partner.',
  called: { en: 'Tie', zh: '对外关系' },
  caption: 'name',
  date: 'since',
  term: 'schema:Claim',
  query: ['AsOf'],
  fields: {
    name: bundled(
      text(120),
      { en: 'The name of the tie, made from the names of both parties', zh: '关系双方' },
      { derived: true, term: 'schema:name' },
    ),
    kind: always(word(tieKind), { en: 'The kind of relationship', zh: '种类' }),
    party: always(ref('place'), {
      en: "Xiamen's side: the city, a district or the port",
      zh: '厦门一方（市、区或港口）',
    }),
    partner: always(ref('place', 'organization'), { en: 'The partner', zh: '对方' }),
    country: bundled(
      country,
      { en: "ISO 3166-1 alpha-2 code of the partner's country", zh: '对方所在国家的 ISO 3166-1 两位字母代码' },
      { derived: true },
    ),
    regions: maybe(
      regions,
      {
        en: "The UN M49 regions of the partner's country, largest first",
        zh: '对方国家所在的联合国 M49 地区（由大到小）',
      },
      { derived: true },
    ),
    since: maybe(date, {
      en: 'The date on which it was formed, if a source states it or it follows from an anniversary',
      zh: '建立时间',
    }),
    areas: maybe(list(text(80)), { en: 'The areas of cooperation', zh: '合作领域' }, { term: 'schema:keywords' }),
    signatories: maybe(
      list({
        is: 'object',
        name: 'Signatory',
        means: 'A signatory: `who` if the person or body has a record, or else `name` as written in the source.',
        oneOf: ['who', 'name'],
        fields: {
          who: maybe(ref('person', 'organization'), { en: 'The person or body that signed', zh: '签署者' }),
          name: maybe(line(80), { en: 'The name as written in the source', zh: '来源所写姓名' }),
          as: maybe(text(120), { en: 'The office of the signatory', zh: '签署时的职务' }),
        },
      }),
      { en: 'The signatories, if a source names them', zh: '签署人（来源写明者）' },
    ),
    signedIn: maybe(ref('place'), { en: 'The place of signing, if a source states it', zh: '签署地（来源写明者）' }),
    succeededBy: maybe(ref('tie'), {
      en: 'The later stage of the relationship that replaced this one',
      zh: '接续本关系的后一阶段',
    }),
    firstReported: maybe(
      date,
      {
        en: 'The date of the earliest source, if the start date is not known',
        zh: '最早述及它的来源的日期（建立时间不详时）',
      },
      { derived: true },
    ),
    lastConfirmed: maybe(
      date,
      { en: 'The date of the latest source that treats the tie as in force', zh: '最近一份视其为有效的来源的日期' },
      { derived: true },
    ),
    ...derived,
  },
  subsets: [
    {
      name: 'sisterCities',
      typeName: 'SisterCity',
      one: 'A tie whose kind is `sister-city`.',
      where: { kind: 'sister-city' },
      narrows: { partner: ['place'] },
    },
  ],
  facets: [
    'kind',
    { name: 'country', paths: ['country'], means: "ISO 3166-1 alpha-2: the partner's country." },
    {
      name: 'region',
      paths: ['regions'],
      means: 'A UN M49 region, by its English name: `Europe`, `South-eastern Asia`',
    },
    'party',
    'partner',
    bySource,
  ],
}
