import type { Language } from '../words/language.js'
import { page } from './page.js'

const TITLE = { en: 'Performance, size and memory', zh: '性能、体积与内存' } as const
const INTRO = {
  en: 'Measured by `npm run bench`, compared with what a user would pick instead. Absolute figures drift from machine to machine; the ratios are what to read.',
  zh: '由 `npm run bench` 测得，与用户可能改用的方案比较。绝对数字因机器而异，请看比值。',
} as const

/** Headings of bench/*.md in Chinese; one that is not here stands as it is. */
const CHINESE: Readonly<Record<string, string>> = {
  Benchmarks: '查询与检索',
  'Filter by kind, country and month': '按种类、国家和月份筛选',
  'Get by id': '按 id 取记录',
  'Count by country, asked again': '按国家计数（再次查询）',
  'Count by country, the first time': '按国家计数（首次查询）',
  'Count by country and year, asked again': '按国家和年份计数（再次查询）',
  'Count by country and year, the first time': '按国家和年份计数（首次查询）',
  Build: '建立索引',
  'Search for a name of four words': '检索由四个词组成的名称',
  'Build the text search': '建立全文检索',
  'Growth of the index from one size to the next': '规模增大时的增长',
  'What one import brings into an app': '每项引入给应用带来的体积',
  Loading: '加载',
  Memory: '一百万条记录所用的内存',
}

/** What the benchmarks wrote to bench/, whole in English; in Chinese the tables under their headings. */
export function benchPage(language: Language, files: readonly string[]): string {
  return page(
    { title: TITLE[language], description: INTRO[language].replaceAll('`', ''), outline: [2, 3], editLink: false },
    `# ${TITLE[language]}`,
    INTRO[language],
    ...files.map((text) => (language === 'en' ? text.replace(/^#/gm, '##') : inChinese(text))),
  )
}

function inChinese(text: string): string {
  const lines = text.split('\n').flatMap((line) => {
    const [, level, heading = ''] = /^(#+) (.*)/.exec(line) ?? []
    if (level) return ['', `${level}# ${CHINESE[heading] ?? heading}`, '']
    return line.startsWith('|') ? [line] : line === '' ? [''] : []
  })
  // a heading with nothing but prose under it
  return lines.join('\n').replace(/^### .*\n\s*(?=#|$(?![\s\S]))/gm, '')
}
