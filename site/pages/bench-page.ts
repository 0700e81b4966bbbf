import type { Language } from '../words/language.js'
import { page } from './page.js'

/** Chinese for the headings and table words of bench/RESULTS.md; other words stay in English. */
const CHINESE: readonly (readonly [string, string])[] = [
  ['Benchmarks', '比较结果'],
  ['Plain arrays, compared with a loop by hand', '普通数组，与手写循环比较'],
  [
    'An index of 1,000,000 events, compared with an index by hand and DuckDB',
    '一百万条活动的索引，与手写索引和 DuckDB 比较',
  ],
  ['The first search of the bundled records, compared with importing them', '内置记录的首次检索，与引入数据的耗时比较'],
  ['Text search of users’ own records, compared with minisearch', '自有记录的全文检索，与 minisearch 比较'],
  ['A calendar, compared with the same events as JSON', '日历，与同样活动的 JSON 比较'],
  ['What one import adds to an app', '每项引入给应用带来的体积'],
  ['import of `open-xiamen`', '引入 `open-xiamen`'],
  ['the first `search`, including its index', '首次 `search`，含建立索引'],
  ['the same, including the import of `open-xiamen/search`', '同上，另含引入 `open-xiamen/search`'],
  ['count by country and year, the first time', '按国家和年份计数，首次'],
  ['count by country, the first time', '按国家计数，首次'],
  ['kind, country and month', '种类、国家和月份'],
  ['country and month', '国家和月份'],
  ['kind and month', '种类和月份'],
  ['kind and year', '种类和年份'],
  ['`countBy` kind', '`countBy` 种类'],
  ['`timeline` by year', '`timeline` 按年'],
  ['a name of four words', '四个词组成的名称'],
  ['build', '建立'],
  ['by hand', '手写'],
  ['÷ by hand', '÷ 手写'],
  ['÷ import', '÷ 引入'],
  ['minified', '压缩代码'],
  ['import', '引入'],
  ['what', '内容'],
  ['from', '来自'],
  ['time', '耗时'],
]

/** The contents of bench/RESULTS.md: in full in English, and only headings and tables in Chinese. */
export function benchPage(language: Language, results: string): string {
  const words = {
    en: {
      title: 'Performance and size',
      intro:
        'Measured by `npm run bench`, compared with alternatives that a user might choose. Times differ between machines, so compare the ratios.',
    },
    zh: {
      title: '性能与体积',
      intro: '由 `npm run bench` 测得，与用户可能改用的方案比较。耗时因机器而异，请看比值。',
    },
  }[language]
  return page(
    { title: words.title, description: words.intro, outline: [2, 3] },
    language === 'en' ? results.replace(/^# .*\n/, '') : `${words.intro}\n\n${inChinese(results)}`,
  )
}

function inChinese(text: string): string {
  const shown = text.split('\n').filter((line) => /^(##|\|)/.test(line))
  const lines = shown.map((line) => {
    const counted = line.replace(/, (?:the )?([\d,]+) (?:bundled )?events(?= \|)/, '，$1 条活动')
    const translated = CHINESE.reduce((told, [english, chinese]) => told.replace(asWhole(english), chinese), counted)
    return line.startsWith('#') ? `\n${translated}\n` : translated.replace(/`, (?=\p{Script=Han})/gu, '`，')
  })
  return lines.join('\n')
}

/** Matches words that are not part of a longer word or of code. */
function asWhole(words: string): RegExp {
  return new RegExp(`(?<![\\w\`]|open-)${words}(?![\\w\`])`)
}
