import type { Facet } from './field.js'
import { aliases, always, bundled, code, date, day, list, maybe, refs, type Text, text, vocabulary } from './field.js'

export const basis = vocabulary(
  'Basis',
  'Whether a source states a value outright or it was worked out from what the source says.',
  {
    stated: { en: 'stated', zh: '明述' },
    inferred: { en: 'inferred', zh: '推断' },
  },
  { closed: true },
)

/** One or more field names: `date`, `name.en`. */
export const fieldNames = list(
  code(/^[A-Za-z0-9]+(?:\.[A-Za-z0-9]+)*$/, 'the name of a field, such as "date" or "name.en"', 40),
)

export const url = code(/^https?:\/\/[^\s/?#:@]+(?::\d+)?(?:[/?#]\S*)?$/, 'an http or https URL', 400)

export const languageTag = code(
  /^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?(-([a-z0-9]{5,8}|[0-9][a-z0-9]{3}))*$/,
  'a BCP 47 language tag, such as "zh-Hans-CN"',
)

export const otherNames = maybe(
  aliases,
  { en: 'Other names and short forms, by language', zh: '其他名称和简称' },
  { term: 'schema:alternateName', printed: true },
)

export const description = maybe(
  text(240),
  { en: "A summary of what the sources say, in the curators' words", zh: '来源所述内容（本库用语）' },
  { term: 'schema:description' },
)

export const topics = maybe(
  list(text(80)),
  { en: 'The fields or points that the source lists', zh: '所列的领域或要点' },
  { term: 'schema:keywords' },
)

export const openLists = maybe(fieldNames, {
  en: 'The fields whose list is incomplete in the source ("and others", 等)',
  zh: '来源以“等”字表示未列全的列表字段',
})

export const name = (means: Text = { en: 'Its name', zh: '名称' }) =>
  always(text(120), means, { term: 'schema:name', printed: true })

export const period = maybe(
  date,
  { en: 'The period that it covers, if the source states it', zh: '所涉时期（来源写明者）' },
  { term: 'dcterms:date' },
)

/** Fields that the build derives from the evidence, at the end of every record. */
export const derived = {
  disputed: maybe(
    fieldNames,
    {
      en: 'The fields on which sources contradict each other; the evidence has the value of each source',
      zh: '来源说法相互矛盾的字段',
    },
    { derived: true },
  ),
  sources: bundled(
    refs('source'),
    { en: 'The sources of the record, in the order of its evidence', zh: '述及该记录的来源' },
    { derived: true, term: 'prov:wasDerivedFrom' },
  ),
}

/** Fields that most sources share. */
export const consulted = always(day, { en: 'The day on which the source was last read', zh: '最近查阅日期' })

/** The facet of every record: the sources that support it. */
export const bySource: Facet = { name: 'source', paths: ['sources'], means: 'A source of the record' }
