import type { Text } from '../../../src/types/text.js'
import type { Language } from '../words/language.js'
import { page } from './page.js'
import { sectionsOf, tablesOf } from './sections-of.js'

const IMPORTS = 'What one import brings into an app'

const PERFORMANCE = {
  title: { en: 'Performance', zh: '性能' },
  intro: {
    en: 'Measured by `npm run bench`, side by side with what one would use instead. Absolute figures drift from machine to machine; the ratios in brackets are what to read.',
    zh: '由 `npm run bench` 测得，与人们可能改用的方案并列比较。绝对数字因机器而异，请看括号中的倍数。',
  },
} as const

/** What each section of bench/RESULTS.md is called, in their order; one without a line stops the build. */
const SECTIONS: Readonly<Record<string, Text>> = {
  'Filter by kind, country and month': { en: 'Filter by kind, country and month', zh: '按种类、国家和月份筛选' },
  'Get by id': { en: 'Get by id', zh: '按 id 取记录' },
  'Count by country, asked again': { en: 'Count by country, asked again', zh: '按国家计数（再次查询）' },
  'Count by country, the first time': { en: 'Count by country, the first time', zh: '按国家计数（首次查询）' },
  'Count by country and year, asked again': {
    en: 'Count by country and year, asked again',
    zh: '按国家和年份计数（再次查询）',
  },
  'Count by country and year, the first time': {
    en: 'Count by country and year, the first time',
    zh: '按国家和年份计数（首次查询）',
  },
  Build: { en: 'Build of the index', zh: '建立索引' },
  'Memory beside the bare array of events': { en: 'Memory beside the bare array of events', zh: '事件数组以外的内存' },
  'Search for a name of four words': { en: 'Search for a name of four words', zh: '检索由四个词组成的名称' },
  'Build the text search': { en: 'Build the text search', zh: '建立全文检索' },
  'Growth of the index from one size to the next': { en: 'Growth from one size to the next', zh: '规模增大时的增长' },
}

/** Queries, counts and search, from bench/RESULTS.md. */
export function performancePage(language: Language, results: string): string {
  const sections = sectionsOf(results)
  const unknown = [...sections.keys()].filter((name) => name !== '' && name !== IMPORTS && !SECTIONS[name])
  if (unknown.length > 0)
    throw new RangeError(`bench/RESULTS.md: expected only sections with a title, found ${unknown.join(', ')}`)
  const blocks = Object.entries(SECTIONS).flatMap(([name, title]) => {
    const section = sections.get(name)
    if (section === undefined) throw new RangeError(`bench/RESULTS.md: expected a section "${name}", found none`)
    return [`## ${title[language]}`, ...(language === 'en' ? [section] : tablesOf(section))]
  })
  const machine = /^Machine: (.*)$/m.exec(sections.get('') ?? '')?.[1] ?? ''
  return page(
    {
      title: PERFORMANCE.title[language],
      description: PERFORMANCE.intro[language].replaceAll('`', ''),
      editLink: false,
    },
    `# ${PERFORMANCE.title[language]}`,
    PERFORMANCE.intro[language],
    machine,
    ...blocks,
  )
}

const SIZE = {
  title: { en: 'Size and loading', zh: '体积与加载' },
  intro: {
    en: 'Measured by `npm run bench:load`, `npm run bench` and `npm run bench:heap`: what an import costs, what it brings into a bundle, and how much memory a million records take.',
    zh: '由 `npm run bench:load`、`npm run bench` 和 `npm run bench:heap` 测得：引入一次的代价、给打包产物带来多少内容，以及一百万条记录占用多少内存。',
  },
  load: { en: 'Loading, beside its peers', zh: '与同类包相比的加载开销' },
  types: { en: 'Checking its types', zh: '类型检查的开销' },
  imports: { en: 'What one import brings into an app', zh: '每项引入给应用带来的体积' },
  memory: { en: 'Memory with a million records', zh: '一百万条记录所用的内存' },
  tried: { en: 'What was tried', zh: '做过的尝试' },
} as const

/** Loading, types, what one import brings and memory, from bench/LOAD.md, bench/RESULTS.md and bench/HEAP.md. */
export function sizePage(language: Language, load: string, results: string, heap: string): string {
  const loading = sectionsOf(load)
  const [peers, types] = tablesOf(loading.get('') ?? '')
  const [imports] = tablesOf(sectionsOf(results).get(IMPORTS) ?? '')
  const [memory] = tablesOf(heap)
  if (!peers || !types || !imports || !memory)
    throw new RangeError('bench: expected the tables of LOAD.md, RESULTS.md and HEAP.md, found fewer')
  const tried = loading.get('What was tried')
  return page(
    { title: SIZE.title[language], description: SIZE.intro[language].replaceAll('`', ''), editLink: false },
    `# ${SIZE.title[language]}`,
    SIZE.intro[language],
    `## ${SIZE.load[language]}`,
    peers,
    `## ${SIZE.types[language]}`,
    types,
    `## ${SIZE.imports[language]}`,
    imports,
    `## ${SIZE.memory[language]}`,
    memory,
    language === 'en' && tried ? `## ${SIZE.tried[language]}\n\n${tried}` : undefined,
  )
}
