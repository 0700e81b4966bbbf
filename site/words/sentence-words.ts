import { wordsOf } from './words.js'

const sentences = {
  any: { en: '{name} is {kind}.', zh: '{name}：{kind}。' },
  tie: { en: '{partner} {is} {kind} of {party}[ since {since}].', zh: '{partner}[自{since}起]为{party}的{kind}。' },
  cooperation: {
    en: '{party} and {partner} {work} together[ on {areas}][ since {since}].',
    zh: '{party}与{partner}[自{since}起][在{areas}方面]开展合作。',
  },
  'exchange-in-development': {
    en: '{party} is developing friendly exchange with {last}[, as reported in {confirmed}].',
    zh: '{party}正与{partner}拓展友好交流[（{confirmed}时的情况）]。',
  },
  'friendly-port-intent': {
    en: '{partner} and {party} reached an intent to become friendly ports[ {when}].',
    zh: '{partner}与{party}[于{since}]达成建立友好港的意向。',
  },
  'friendly-exchange': {
    en: '{partner} and {party} {have} friendly exchange relations[ since {since}].',
    zh: '{partner}[自{since}起]与{party}保持友好交流关系。',
  },
  event: {
    en: 'This {kind} {verb} {when}[ in {place}][, organized by {by}].[ It was {number} edition of {forum}.]',
    zh: '{date}[在{place}]{verb}的{kind}[，为{forum}{number}][，由{by}主办]。',
  },
  forum: {
    en: '{name} is {kind}[ held in {place}][, organized by {by}]. The data has {editions}[: {dates}].',
    zh: '{name}[{held}举办，]是{kind}[，主办方为{by}]。数据中有{editions}[：{dates}]。',
  },
  plainForum: {
    en: 'The data has {editions} of {name}[: {dates}].',
    zh: '数据中有{name}的{editions}[：{dates}]。',
  },
  figure: { en: '{what}[ ({period})].', zh: '{counts}：{number}[（{period}）]。' },
  place: { en: '{name} is {kind}[ in {inside}].', zh: '{name}是[{inside}的]{kind}' },
  organization: {
    en: '{name} is {kind}[ in {place}][, part of {parent}].[ {details}]',
    zh: '{name}是[{parent}所属的][{seat}的]{kind}。{details}',
  },
  person: { en: '{name} is named in the sources[ as {offices}].', zh: '{name}[，{offices}]。' },
  initiative: {
    en: '{name} is {kind}[ of {by}][, dated {date}][ ({status})].[ {details}]',
    zh: '{name}，{kind}[，由{by}提出或运行][，时间为{date}][，{status}]。{details}',
  },
  statement: { en: '{by}[ ({event})]: {gist}', zh: '{by}[（{event}）]：{gist}' },
  source: { en: '{kind}[ of {publisher}][, published {when}].', zh: '[{publisher}的]{kind}[，{date}发表]。' },
}

/** The sentences about records: one for each type, and one for each kind that needs its own. */
export const sentenceWords = wordsOf(sentences)

/** Whether a kind has its own sentence. */
export function hasSentence(kind: string): kind is keyof typeof sentences {
  return Object.hasOwn(sentences, kind)
}
