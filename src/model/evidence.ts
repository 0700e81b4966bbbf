import {
  always,
  code,
  integer,
  line,
  maybe,
  type PartModel,
  ref,
  refs,
  text,
  values,
  vocabulary,
  word,
} from './field.js'
import { basis, fieldNames } from './shared.js'

export const agreement = vocabulary(
  'Agreement',
  "`yes`: gives the record's value; `in-part`: compatible with it and less exact; `earlier`: true when it was said, changed since; `no`: contradicts it.",
  {
    yes: { en: 'agrees', zh: '一致' },
    'in-part': { en: 'agrees in part', zh: '部分一致' },
    earlier: { en: 'true at the time', zh: '当时属实' },
    no: { en: 'contradicts', zh: '不一致' },
  },
  { closed: true },
)

/** What one source says about fields of one record. Entries have no id. */
export const evidence: PartModel = {
  collection: 'evidence',
  typeName: 'Evidence',
  label: { en: 'Evidence', zh: '依据' },
  means: {
    en: 'What each source says about the fields of each record, record by record.',
    zh: '各来源对各记录字段的表述',
  },
  one: 'What one source says about fields of one record.',
  term: 'oa:Annotation',
  fields: {
    record: always(ref('any'), { en: 'The record', zh: '记录' }, { term: 'oa:hasBody' }),
    fields: always(fieldNames, { en: 'The fields of the record that the entry is about', zh: '来源所述及的字段' }),
    source: always(ref('source'), { en: 'The source', zh: '来源' }, { term: 'oa:hasSource' }),
    agrees: always(word(agreement), {
      en: "How the source relates to the record's value, the same for all fields of the entry",
      zh: '与记录取值的关系',
    }),
    says: maybe(values, {
      en: "The source's values, by field, if they differ from the record's; for a list, the part that the source gives",
      zh: '来源给出的不同取值（按字段；列表则为其给出的部分）',
    }),
    basis: always(word(basis), {
      en: 'Whether the source states the value or it was inferred',
      zh: '来源明述，或由推断得出',
    }),
    with: maybe(
      refs('source'),
      {
        en: 'The other sources that the value needs, if this source alone is not enough',
        zh: '得出该值所需的其他来源',
      },
      { column: 'with_sources' },
    ),
    wording: maybe(line(40), { en: "The source's own short wording", zh: '来源的原有短语' }, { searched: true }),
    note: maybe(text(900), {
      en: 'The reasoning, if something was inferred or an interpretation was chosen',
      zh: '推断或取舍的理由',
    }),
  },
  variants: {
    of: {
      passage: {
        typeName: 'Passage',
        one: 'What a passage of an article says about fields of a record.',
        fields: {
          document: always(code(/^\S+$/, "the source file's name without .txt"), {
            en: "The source file's name without `.txt`",
            zh: '源文件名（不含 .txt）',
          }),
          start: always(
            integer(0),
            {
              en: "Offset into the document's normalised text (all white space removed), in UTF-16 code units",
              zh: '在规范化文本中的起始偏移（UTF-16 码元）',
            },
            { term: 'oa:start', column: 'passage_start' },
          ),
          end: always(
            integer(1),
            { en: 'Offset of the end, exclusive', zh: '结束偏移（不含）' },
            { term: 'oa:end', column: 'passage_end' },
          ),
          digest: always(code(/^sha256-[A-Za-z0-9+/]{43}=$/, '"sha256-" and the base64 of a SHA-256'), {
            en: "`sha256-` and the base64 SHA-256 of the passage's UTF-8 bytes, as in Subresource Integrity",
            zh: '段落的 SHA-256 摘要（子资源完整性格式）',
          }),
          from: always(
            line(29),
            { en: 'The first few characters of the passage', zh: '段落开头数字符' },
            { column: 'passage_from' },
          ),
          to: always(
            line(29),
            { en: 'The last few characters of the passage', zh: '段落末尾数字符' },
            { column: 'passage_to' },
          ),
        },
      },
      reading: {
        typeName: 'Reading',
        one: 'What a page or dataset says about fields of a record.',
        fields: {
          quote: maybe(line(40), {
            en: 'A few characters of the page that contain the value',
            zh: '网页中载明该值的少量原文',
          }),
        },
      },
    },
  },
}
