import { evidence } from '../../src/evidence/index.js'
import { bundledCollections } from '../../src/generated/getters.js'
import { figures, forums, organizations, people, sources } from '../../src/index.js'
import { fieldCoverage } from '../../tools/coverage/field-coverage.js'
import { version } from '../addresses.js'
import type { Language } from '../words/language.js'
import { type Values, wordsOf } from '../words/words.js'
import { answerOf } from './answers/sister-cities.js'
import { eventsOfYear, YEAR } from './answers/year.js'
import { type Html, html } from './html.js'
import { page } from './page.js'

const words = wordsOf({
  tagline: { en: 'Xiamen and the world, as open data', zh: '厦门与世界的往来，开放数据' },
  what: {
    en: 'Sister cities, forums, visits and quoted figures: what took place between Xiamen and the world, in English and Chinese, with the sources of every fact.',
    zh: '友好城市、论坛、互访、所引数字：厦门与世界往来的事实，中英双语，件件附来源。',
  },
  description: {
    en: "Xiamen's international exchanges as open data in English and Chinese: sister cities, events, forums, figures, each with its sources.",
    zh: '厦门对外交往的开放数据（中英双语）：友好城市、活动、论坛、数字，件件附来源。',
  },
  map: { en: 'Map of the sister cities of Xiamen, each with its name', zh: '厦门友好城市分布图，标有城市名' },
  cities: { en: 'Which are the sister cities?', zh: '厦门有哪些友好城市？' },
  year: { en: 'What happened in {year}?', zh: '{year}年发生了什么？' },
  yearText: { en: '{n} events, month by month', zh: '{n}项活动，按月列出' },
  forums: { en: 'Which forums and editions?', zh: '有哪些论坛、哪几届？' },
  forumsText: { en: '{n} series, from the BRICS forums to the investment fair', zh: '{n}个系列，从金砖论坛到投洽会' },
  figures: { en: 'Which figures are quoted?', zh: '引用了哪些数字？' },
  figuresText: {
    en: '{n} figures, with qualifiers such as “nearly” and “more than”',
    zh: '{n}个数字，“近”“多”等限定语照录',
  },
  people: { en: 'Who is named?', zh: '涉及哪些人物和机构？' },
  peopleText: { en: '{people} people, {organizations} organizations', zh: '{people}人，{organizations}个机构' },
  explore: { en: 'Explore and filter all records', zh: '浏览与筛选全部记录' },
  exploreText: { en: 'Table, map, timeline; download what you see', zh: '表格、地图、时间轴，所见即可下载' },
  proof: {
    en: '{facts} link to a passage or page that supports them, from {n} sources. If sources differ, all values are shown.',
    zh: '{facts}附有载明它的段落或网页，共{n}个来源；说法不一时全部列出。',
  },
  all: { en: 'All {needed} stated facts', zh: '全部{needed}项事实均' },
  some: { en: '{supported} of {needed} stated facts', zh: '{needed}项事实中有{supported}项' },
  how: { en: 'How facts are verified', zh: '事实如何查证' },
  developers: { en: 'For developers', zh: '开发者' },
  start: { en: 'Get started', zh: '快速上手' },
  files: { en: 'Data files', zh: '数据文件' },
  version: { en: 'Version {version}', zh: '版本 {version}' },
})

/** The home page: an introduction, a map, and links to the answers. */
export function homePage(language: Language): string {
  const word = (name: Parameters<typeof words>[0], values?: Values) => words(name, language, values)
  const { needed, supported } = fieldCoverage({ ...bundledCollections, evidence })
  const number = (value: number) => new Intl.NumberFormat(language).format(value)
  const facts = word(supported === needed ? 'all' : 'some', {
    supported: number(supported),
    needed: number(needed),
  })
  const answers: readonly [string, string, string][] = [
    ['answers/sister-cities', word('cities'), answerOf(language).split(/(?<=[.。])/)[0] as string],
    [`answers/${YEAR}`, word('year', { year: YEAR }), word('yearText', { n: eventsOfYear.length })],
    ['answers/forums', word('forums'), word('forumsText', { n: forums.length })],
    ['answers/figures', word('figures'), word('figuresText', { n: figures.length })],
    [
      'answers/people',
      word('people'),
      word('peopleText', { people: people.length, organizations: organizations.length }),
    ],
    ['explorer', word('explore'), word('exploreText')],
  ]
  const glance = html`<main class="glance">
<div class="about"><h1>${word('tagline')}</h1><p class="what">${word('what')}</p></div>
<a class="map" href="./answers/sister-cities.html">${picture(word('map'), language)}</a>
<ul class="answers">${answers.map(([path, question, text]) => html`<li><a href="./${path}.html"><b>${question}</b><span>${text}</span></a></li>`)}</ul>
<p class="promise">${word('proof', { facts, n: sources.length })} <a href="./guides/evidence.html">${word('how')}</a></p>
<div class="developers"><b>${word('developers')}</b><code>npm install open-xiamen</code><a href="./get-started.html">${word('start')}</a><a href="./download.html">${word('files')}</a><a href="./changelog.html">${word('version', { version })}</a></div>
</main>`
  return page(
    {
      title: 'open-xiamen',
      titleTemplate: word('tagline'),
      description: word('description'),
      layout: 'page',
      sidebar: false,
      heading: '',
    },
    glance,
  )
}

/** In both themes; the hidden one is not loaded. */
function picture(alt: string, language: Language): Html {
  return html`<img class="light-only" loading="lazy" width="960" height="430" src="/pictures/sister-cities.${language}.light.svg" alt="${alt}"><img class="dark-only" loading="lazy" width="960" height="430" src="/pictures/sister-cities.${language}.dark.svg" alt="${alt}">`
}
