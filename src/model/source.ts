import {
  always,
  boolean,
  bundled,
  code,
  date,
  integer,
  line,
  list,
  maybe,
  type RecordModel,
  ref,
  refs,
  text,
  vocabulary,
  word,
} from './field.js'
import { consulted, languageTag, url } from './shared.js'

export const sourceKind = vocabulary(
  'SourceKind',
  '`article`: one of the five newspaper articles; `page`: a public page; `dataset`: a published table of codes or coordinates.',
  {
    article: { en: 'article', zh: '文章', term: 'schema:NewsArticle' },
    page: { en: 'page', zh: '网页', term: 'schema:WebPage' },
    dataset: { en: 'dataset', zh: '数据集', term: 'schema:Dataset' },
  },
  { closed: true },
)

export const titleOrigin = vocabulary(
  'TitleOrigin',
  '`printed`: the headline of the article; `devised`: the text has none, so the title is ours.',
  { printed: { en: 'printed', zh: '原文所印' }, devised: { en: 'devised', zh: '本库代拟' } },
  { closed: true },
)

const publisher = always(line(120), { en: 'The publisher', zh: '发布者' }, { term: 'schema:publisher' })

const address = always(url, { en: 'Its address', zh: '网址' }, { term: 'schema:url' })

export const source: RecordModel = {
  name: 'source',
  typeName: 'Source',
  collection: 'sources',
  label: { en: 'Sources', zh: '来源' },
  means: { en: 'The sources: articles, public pages and datasets.', zh: '文章、公开网页与数据集' },
  one: 'A source: an article, a public page or a dataset.',
  called: { en: 'Source', zh: '来源' },
  caption: 'title',
  date: 'published',
  term: 'schema:CreativeWork',
  fields: {
    kind: always(word(sourceKind), { en: 'Whether the source is an article, a page or a dataset', zh: '种类' }),
    title: always(
      text(200),
      {
        en: 'The title: as printed in the language of the source, or translated by the curators',
        zh: '标题（原文语言照印，另一语言为本库所译）',
      },
      { term: 'schema:name', printed: true },
    ),
    language: always(
      languageTag,
      { en: 'A BCP 47 language tag', zh: 'BCP 47 语言标签' },
      { term: 'schema:inLanguage' },
    ),
    published: maybe(date, { en: 'The date of publication, if known', zh: '发表日期' }, { term: 'dcterms:date' }),
  },
  variants: {
    by: 'kind',
    of: {
      article: {
        typeName: 'Article',
        one: 'A newspaper article with its position in its document.',
        fields: {
          titleOrigin: bundled(word(titleOrigin), {
            en: 'Whether the title is printed, or supplied because the text has no headline',
            zh: '原文所印标题，或本库代拟',
          }),
          headlines: maybe(list(text(120)), {
            en: 'Other headlines printed with the article, such as a banner or the title of a side piece',
            zh: '与其同印的其他标题（通栏题、配文标题等）',
          }),
          newspaper: bundled(
            ref('organization'),
            { en: 'The newspaper; `null` if the text does not name it', zh: '报纸；原文未写明时为 null' },
            { nullable: true, term: 'schema:publisher' },
          ),
          relayedFrom: maybe(ref('organization'), {
            en: 'The newspaper whose report the article reprints',
            zh: '转载来源报纸',
          }),
          byline: maybe(
            refs('person'),
            { en: 'The reporters named in the article', zh: '署名记者' },
            { term: 'schema:author' },
          ),
          photographs: maybe(ref('organization'), { en: 'The photographers', zh: '供图者' }),
          document: bundled(code(/^\S+$/, "the source file's name without .txt"), {
            en: "The source file's name without `.txt`",
            zh: '源文件名（不含 .txt）',
          }),
          start: bundled(
            integer(0),
            {
              en: "Offset into the document's normalised text, in UTF-16 code units",
              zh: '在规范化文本中的起始偏移（UTF-16 码元）',
            },
            { derived: true, column: 'span_start' },
          ),
          end: bundled(
            integer(1),
            { en: 'Offset of the end, exclusive', zh: '结束偏移（不含）' },
            { derived: true, column: 'span_end' },
          ),
        },
      },
      page: {
        typeName: 'Page',
        one: 'A public page.',
        fields: {
          url: address,
          publisher,
          originalTitle: maybe(line(200), {
            en: 'The title as printed, if the page is neither in Chinese nor in English',
            zh: '原文标题（网页非中文亦非英文时）',
          }),
          official: bundled(boolean, {
            en: 'Whether the page is from a government or a participating body',
            zh: '是否为政府或当事方所发布',
          }),
          agency: maybe(boolean, {
            en: 'Whether the page is from a national news agency or national medium',
            zh: '是否为国家通讯社或国家级媒体',
          }),
          reprintOf: maybe(ref('source'), {
            en: 'The source whose text it reprints; the two count as one',
            zh: '所转载的来源（两者计为一个）',
          }),
          consulted,
        },
      },
      dataset: {
        typeName: 'ReferenceDataset',
        one: 'A published table of codes or coordinates.',
        fields: {
          url: address,
          publisher,
          version: always(line(80), { en: 'The version used', zh: '所用版本' }, { term: 'schema:version' }),
          consulted,
        },
      },
    },
  },
  facets: [
    'kind',
    'language',
    { name: 'newspaper', paths: ['newspaper'], means: 'The newspaper of an article.' },
    { name: 'relayedFrom', paths: ['relayedFrom'], means: 'The newspaper whose report an article reprints.' },
    { name: 'byline', paths: ['byline'], means: 'A reporter of an article.' },
    { name: 'document', paths: ['document'], means: 'The document that contains an article.' },
    { name: 'publisher', paths: ['publisher'], means: 'The publisher of a page or dataset.' },
  ],
}
