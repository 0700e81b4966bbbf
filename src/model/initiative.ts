import { always, date, maybe, type RecordModel, ref, refs, vocabulary, word } from './field.js'
import { bySource, derived, description, name, openLists, otherNames, topics } from './shared.js'

export const initiativeKind = vocabulary('InitiativeKind', 'What sort of undertaking an initiative is.', {
  base: { en: 'base', zh: '基地' },
  brand: { en: 'brand', zh: '品牌' },
  concept: { en: 'concept', zh: '理念' },
  designation: { en: 'designation', zh: '称号' },
  fund: { en: 'fund', zh: '基金' },
  platform: { en: 'platform', zh: '平台' },
  plan: { en: 'plan', zh: '规划' },
  policy: { en: 'policy', zh: '政策' },
  programme: { en: 'programme', zh: '计划' },
  project: { en: 'project', zh: '项目' },
  publication: { en: 'publication', zh: '出版物' },
  service: { en: 'service', zh: '服务' },
  strategy: { en: 'strategy', zh: '战略' },
  system: { en: 'system', zh: '系统' },
  zone: { en: 'zone', zh: '园区' },
})

export const initiativeStatus = vocabulary(
  'InitiativeStatus',
  'How far an initiative was when the source spoke of it.',
  {
    announced: { en: 'announced', zh: '已宣布' },
    'in-preparation': { en: 'in preparation', zh: '筹备中' },
    'in-operation': { en: 'in operation', zh: '运行中' },
    sought: { en: 'sought', zh: '争取中' },
    granted: { en: 'granted', zh: '已获批' },
    succeeded: { en: 'succeeded by another', zh: '已由后续项目接替' },
  },
)

export const initiative: RecordModel = {
  name: 'initiative',
  typeName: 'Initiative',
  collection: 'initiatives',
  label: { en: 'Initiatives', zh: '项目' },
  means: {
    en: 'Named policies, bases, platforms, funds, zones, brands, systems and programmes.',
    zh: '具名的政策、基地、平台、基金、园区、品牌、系统与计划',
  },
  one: 'A named policy, base, platform, fund, zone, brand, system or programme.',
  called: { en: 'Initiative', zh: '倡议与项目' },
  caption: 'name',
  date: 'date',
  term: 'schema:Project',
  fields: {
    name: name(),
    aliases: otherNames,
    kind: always(word(initiativeKind), { en: 'The kind of initiative', zh: '种类' }),
    status: maybe(word(initiativeStatus), { en: 'The status at the time of the source', zh: '来源写作时的进展' }),
    by: maybe(
      refs('person', 'organization', 'place'),
      {
        en: 'The person or body that runs, proposed or granted it',
        zh: '运行、提出或授予者',
      },
      { column: 'run_by' },
    ),
    places: maybe(refs('place'), { en: 'The location', zh: '地点' }, { term: 'schema:location' }),
    date: maybe(
      date,
      { en: 'The date on which it began or was granted, if a source states it', zh: '日期' },
      { term: 'dcterms:date' },
    ),
    partOf: maybe(ref('initiative'), { en: 'The larger initiative that it is part of', zh: '所属的上级项目' }),
    topics,
    description,
    openLists,
    ...derived,
  },
  facets: ['kind', 'status', 'by', { name: 'place', paths: ['places'], means: 'The location.' }, 'partOf', bySource],
}
