import type { DefaultTheme } from 'vitepress'

/** What is searched for is cut as the texts are; these run in the reader's browser, so each must stand on its own. */
const termsOfText = (text: string): string[] => {
  const latin = text
    .normalize('NFKD')
    .replace(/\p{Mark}/gu, '')
    .toLowerCase()
    .match(/[^\P{Letter}\p{Script=Han}]+|\p{Number}+/gu)
  const chinese = (text.match(/\p{Script=Han}+/gu) ?? []).flatMap((run) => {
    const characters = [...run]
    return [...characters, ...characters.slice(1).map((character, at) => `${characters[at]}${character}`)]
  })
  return [...(latin ?? []), ...chinese]
}

/** A Chinese word is looked for as its pairs of characters, all of which must be there. */
const termsOfQuery = (query: string): string[] => {
  const latin = query
    .normalize('NFKD')
    .replace(/\p{Mark}/gu, '')
    .toLowerCase()
    .match(/[^\P{Letter}\p{Script=Han}]+|\p{Number}+/gu)
  const chinese = (query.match(/\p{Script=Han}+/gu) ?? []).flatMap((run) => {
    const characters = [...run]
    return characters.length === 1
      ? characters
      : characters.slice(1).map((character, at) => `${characters[at]}${character}`)
  })
  return [...(latin ?? []), ...chinese]
}

export const searchOptions: DefaultTheme.LocalSearchOptions = {
  detailedView: false,
  // what refers to a record, and what each source says of it, would be most of the index
  _render: (source, env, md) => {
    const html = md.render(source, env)
    const end = /(^|\/)records\//.test(env.relativePath) ? html.search(/<h2 id="(referredBy|evidence)"/) : -1
    return end < 0 ? html : html.slice(0, end)
  },
  miniSearch: {
    options: { tokenize: termsOfText },
    searchOptions: {
      tokenize: termsOfQuery,
      combineWith: 'AND',
      prefix: (term) => /^[^\p{Script=Han}]{3}/u.test(term),
      fuzzy: (term) => (/^[^\p{Script=Han}]{5}/u.test(term) ? 0.2 : false),
      boost: { title: 6, titles: 2, text: 1 },
    },
  },
  locales: {
    zh: {
      translations: {
        button: { buttonText: '搜索', buttonAriaLabel: '搜索' },
        modal: {
          displayDetails: '显示详情',
          resetButtonTitle: '清除',
          backButtonTitle: '关闭',
          noResultsText: '没有结果：',
          footer: {
            selectText: '打开',
            selectKeyAriaLabel: '回车',
            navigateText: '移动',
            navigateUpKeyAriaLabel: '上箭头',
            navigateDownKeyAriaLabel: '下箭头',
            closeText: '关闭',
            closeKeyAriaLabel: 'Esc',
          },
        },
      },
    },
  },
}
