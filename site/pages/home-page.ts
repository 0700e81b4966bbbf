import { evidence } from '../../src/evidence/index.js'
import { bundledCollections } from '../../src/generated/getters.js'
import { figures, forums, organizations, people, sources } from '../../src/index.js'
import { fieldCoverage } from '../../tools/coverage/field-coverage.js'
import { version } from '../addresses.js'
import { datasetWords } from '../dataset-node.js'
import type { Language } from '../words/language.js'
import { answerOf } from './answers/sister-cities.js'
import { eventsOfYear, YEAR } from './answers/year.js'
import { type Html, html } from './html.js'
import { page } from './page.js'

/** The home page: an introduction, a map, and links to the answers. */
export function homePage(language: Language): string {
  const { needed, supported } = fieldCoverage({ ...bundledCollections, evidence })
  const isWhole = supported === needed
  const [all, some] = [needed, supported].map((value) => value.toLocaleString(language))
  const [sisters = ''] = answerOf(language).split(/(?<=[.。])/)
  const words = {
    en: {
      tagline: 'Xiamen and the world, as open data',
      what: 'Sister cities, forums, visits and quoted figures: what took place between Xiamen and the world, in English and Chinese, with the sources of every fact.',
      map: 'Map of the sister cities of Xiamen, each with its name',
      answers: [
        ['answers/sister-cities', 'Which are the sister cities?', sisters],
        [`answers/${YEAR}`, `What happened in ${YEAR}?`, `${eventsOfYear.length} events, month by month`],
        [
          'answers/forums',
          'Which forums and editions?',
          `${forums.length} series, from the BRICS forums to the investment fair`,
        ],
        [
          'answers/figures',
          'Which figures are quoted?',
          `${figures.length} figures, with qualifiers such as “nearly” and “more than”`,
        ],
        ['answers/people', 'Who is named?', `${people.length} people, ${organizations.length} organizations`],
        ['explorer', 'Explore and filter all records', 'Table, map, timeline; download what you see'],
      ],
      proof: `${isWhole ? `All ${all}` : `${some} of ${all}`} stated facts link to a passage or page that supports them, from ${sources.length} sources. If sources differ, all values are shown.`,
      how: 'How facts are verified',
      developers: 'For developers',
      start: 'Get started',
      files: 'Data files',
      version: `Version ${version}`,
    },
    zh: {
      tagline: '厦门与世界的往来，开放数据',
      what: '友好城市、论坛、互访、所引数字：厦门与世界往来的事实，中英双语，件件附来源。',
      map: '厦门友好城市分布图，标有城市名',
      answers: [
        ['answers/sister-cities', '厦门有哪些友好城市？', sisters],
        [`answers/${YEAR}`, `${YEAR}年发生了什么？`, `${eventsOfYear.length}项活动，按月列出`],
        ['answers/forums', '有哪些论坛、哪几届？', `${forums.length}个系列，从金砖论坛到投洽会`],
        ['answers/figures', '引用了哪些数字？', `${figures.length}个数字，“近”“多”等限定语照录`],
        ['answers/people', '涉及哪些人物和机构？', `${people.length}人，${organizations.length}个机构`],
        ['explorer', '浏览与筛选全部记录', '表格、地图、时间轴，所见即可下载'],
      ],
      proof: `${isWhole ? `全部${all}项事实均` : `${all}项事实中有${some}项`}附有载明它的段落或网页，共${sources.length}个来源；说法不一时全部列出。`,
      how: '事实如何查证',
      developers: '开发者',
      start: '快速上手',
      files: '数据文件',
      version: `版本 ${version}`,
    },
  }[language]
  const glance = html`<main class="glance">
<div class="about"><h1>${words.tagline}</h1><p class="what">${words.what}</p></div>
<a class="map" href="./answers/sister-cities.html">${picture(words.map, language)}</a>
<ul class="answers">${words.answers.map(([path, question, text]) => html`<li><a href="./${path}.html"><b>${question}</b><span>${text}</span></a></li>`)}</ul>
<p class="promise">${words.proof} <a href="./guides/evidence.html">${words.how}</a></p>
<div class="developers"><b>${words.developers}</b><code>npm install open-xiamen</code><a href="./get-started.html">${words.start}</a><a href="./download.html">${words.files}</a><a href="./changelog.html">${words.version}</a></div>
</main>`
  return page(
    {
      title: 'open-xiamen',
      titleTemplate: words.tagline,
      description: datasetWords[language].description,
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
