import { always, bundled, maybe, type RecordModel, ref, refs, text, vocabulary, word } from './field.js'
import { bySource, derived, openLists, period, topics } from './shared.js'

export const statementKind = vocabulary(
  'StatementKind',
  '`view`: an opinion; `theme`: what a meeting was about; `superlative`: "first", "largest"; `aim`: something intended.',
  {
    view: { en: 'view', zh: '观点' },
    theme: { en: 'theme', zh: '主题' },
    superlative: {
      en: 'superlative claim',
      zh: '最高级表述',
      marks: '最 第一 唯一 率先 新高 空前 前所未有 首次 首个 首家 首届 首批 首创 首位'.split(' '),
    },
    aim: {
      en: 'aim',
      zh: '目标',
      marks: '将 拟 计划 力争 争取 努力 奋力 致力 打造 旨在 为了 希望 愿 欢迎 目标 任务 要求 指示'.split(' '),
    },
  },
)

export const statement: RecordModel = {
  name: 'statement',
  typeName: 'Statement',
  collection: 'statements',
  label: { en: 'Statements', zh: '表述' },
  means: {
    en: "Attributed views, themes, superlative claims and stated aims, in the curators' words.",
    zh: '注明出处的观点、主题、最高级表述与目标（本库用语）',
  },
  one: 'Something a source reports as said, claimed or intended. The dataset reports it; it does not make the claim.',
  called: { en: 'Statement', zh: '表述' },
  caption: 'gist',
  date: 'period',
  term: 'schema:Claim',
  query: [],
  fields: {
    kind: always(word(statementKind), {
      en: 'Whether the statement is a view, a theme, a superlative claim or an aim',
      zh: '种类',
    }),
    by: bundled(
      refs('person', 'organization', 'place', 'source'),
      {
        en: 'The speaker, or the source if it makes the statement itself or does not name the speaker',
        zh: '表述者；来源自述或转述未具名者时为来源',
      },
      { column: 'said_by' },
    ),
    group: maybe(text(80), { en: 'The unnamed people who are quoted', zh: '未具名的转述对象' }),
    about: bundled(refs('any'), { en: 'The records that it is about', zh: '所关涉的记录' }, { term: 'schema:about' }),
    gist: always(
      text(500),
      { en: "The statement, in the curators' words", zh: '表述要点（本库用语）' },
      { term: 'schema:text' },
    ),
    topics,
    event: maybe(ref('event'), { en: 'The event at which it was said', zh: '表述场合' }),
    period,
    openLists,
    ...derived,
  },
  facets: ['by', 'about', 'kind', 'event', bySource],
}
