import type { DefaultTheme } from 'vitepress'
import type { Text } from '../../src/index.js'
import { folderOf, type Language } from './language.js'

type Entry = readonly [path: string, words: Text]

/** The groups of the sidebar: a heading and its entries. */
const GROUPS: readonly (readonly [words: Text, ...entries: Entry[]])[] = [
  [
    { en: 'Answers', zh: '解答' },
    ['answers/sister-cities', { en: 'Sister cities', zh: '友好城市' }],
    ['answers/2022', { en: 'What happened in 2022', zh: '2022年大事' }],
    ['answers/forums', { en: 'Forums and fairs', zh: '论坛与展会' }],
    ['answers/figures', { en: 'Figures', zh: '数字' }],
    ['answers/people', { en: 'People and organizations', zh: '人物与机构' }],
  ],
  [{ en: 'Start', zh: '开始' }, ['get-started', { en: 'Get started', zh: '快速上手' }]],
  [
    { en: 'Guides', zh: '指南' },
    ['guides/questions', { en: 'Questions and answers', zh: '问与答' }],
    ['guides/querying', { en: 'Querying', zh: '查询' }],
    ['guides/dates', { en: 'Dates and uncertainty', zh: '日期与不确定性' }],
    ['guides/figures', { en: 'Figures and qualifiers', zh: '数字与限定语' }],
    ['guides/evidence', { en: 'Evidence, and how to verify it', zh: '依据及其核对' }],
    ['guides/own-records', { en: 'Your own records', zh: '使用自己的记录' }],
    ['guides/pinning', { en: 'Pinning versions', zh: '锁定版本' }],
    ['guides/citing', { en: 'Citing', zh: '引用' }],
    ['guides/adding-a-fact', { en: 'Adding a fact', zh: '添加事实' }],
    ['guides/files', { en: 'Files for every language', zh: '各种语言可用的文件' }],
    ['guides/command-line', { en: 'Command line', zh: '命令行' }],
    ['guides/curation', { en: 'How the data is curated', zh: '数据如何整理' }],
  ],
  [
    { en: 'The data', zh: '数据' },
    ['explorer', { en: 'Data explorer', zh: '数据浏览器' }],
    ['records/', { en: 'Records', zh: '全部记录' }],
    ['download', { en: 'Download', zh: '下载' }],
    ['dictionary', { en: 'Data dictionary', zh: '数据字典' }],
    ['sources', { en: 'Sources', zh: '来源' }],
    ['answers/outside-pages', { en: 'What outside pages confirm', zh: '网页印证了什么' }],
  ],
  [
    { en: 'Reference', zh: '参考' },
    ['api/', { en: 'API', zh: 'API' }],
    ['versioning', { en: 'Versioning policy', zh: '版本政策' }],
    ['changelog', { en: 'Changelog', zh: '变更记录' }],
    ['performance', { en: 'Performance', zh: '性能' }],
  ],
]

/** The entries of the navigation bar; an entry in a folder has the name of its group. */
const IN_BAR = ['answers/sister-cities', 'explorer', 'download', 'guides/querying', 'api/']

const linkTo = (path: string, language: Language) => `/${folderOf(language)}${path}`

export function sidebar(language: Language): DefaultTheme.SidebarItem[] {
  return GROUPS.map(([words, ...entries]) => ({
    text: words[language],
    items: entries.map(([path, { [language]: text }]) => ({ text, link: linkTo(path, language) })),
  }))
}

export function bar(language: Language): DefaultTheme.NavItem[] {
  return IN_BAR.map((path) => {
    const link = linkTo(path, language)
    // the bar highlights the folder of the open page
    const folder = /^(guides|answers)\//.exec(path)?.[0]
    const [heading, ...entries] = GROUPS.find(([, ...entries]) => entries.some(([one]) => one === path)) ?? []
    const words = folder ? heading : entries.find(([one]) => one === path)?.[1]
    return { text: words?.[language] ?? '', link, activeMatch: `^${linkTo(folder ?? path, language)}` }
  })
}
