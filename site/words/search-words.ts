import { wordsOf } from './words.js'

/** The words of the search. */
export const searchWord = wordsOf({
  search: { en: 'Search', zh: '检索' },
  hint: { en: 'A city, a country, a forum, a person …', zh: '城市、国家、论坛、人物……' },
  none: {
    en: 'Nothing found. Try a shorter word, or the other language.',
    zh: '没有结果。请换较短的词，或用另一种语言检索。',
  },
  results: { en: 'Results', zh: '结果' },
  answers: { en: 'Answers', zh: '解答' },
  guides: { en: 'Guides', zh: '指南' },
  api: { en: 'API', zh: 'API' },
  more: { en: '{n} more in the explorer', zh: '在数据浏览器中查看另外{n}条' },
})
