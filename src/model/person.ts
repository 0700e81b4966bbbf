import { always, list, maybe, type RecordModel, ref, text } from './field.js'
import { bySource, derived, name } from './shared.js'

export const person: RecordModel = {
  name: 'person',
  typeName: 'Person',
  collection: 'people',
  label: { en: 'People', zh: '人物' },
  means: {
    en: 'Named people, with their offices according to the sources.',
    zh: '来源具名的人物及其职务',
  },
  one: 'A named person. `name.en` is the form that the person uses, or Hanyu Pinyin with the family name first.',
  called: { en: 'Person', zh: '人物' },
  caption: 'name',
  term: 'schema:Person',
  agent: true,
  fields: {
    name: name({ en: 'The name', zh: '姓名' }),
    roles: maybe(
      list({
        is: 'object',
        name: 'Role',
        means: 'An office of a person according to a source, at the time of the source.',
        fields: {
          title: always(text(120), { en: 'The office', zh: '职务名称' }),
          organization: maybe(ref('organization'), { en: 'The body in which the office is held', zh: '任职机构' }),
        },
      }),
      { en: 'The offices of the person according to a source', zh: '来源所述职务' },
    ),
    ...derived,
  },
  facets: [
    { name: 'organization', paths: ['roles.organization'], means: 'A body in which the person holds an office.' },
    bySource,
  ],
}
