import { evidence } from '../../src/generated/entries.js'
import { bundledCollections, getFigure } from '../../src/generated/getters.js'
import { sisterCities } from '../../src/generated/records.js'
import { formatFigure } from '../../src/query/format-figure.js'
import { label } from '../../src/query/label.js'
import { fieldCoverage } from '../../tools/coverage/field-coverage.js'
import type { Language } from '../words/language.js'
import { type Html, html } from './html.js'
import { block, page } from './page.js'

const WORDS = {
  tagline: {
    en: "Xiamen's international exchanges as open data",
    zh: '厦门对外交往开放数据',
  },
  description: {
    en: "Xiamen's international exchanges as typed, validated, evidence-backed open data.",
    zh: '厦门对外交往的开放数据：有类型，经校验，字字有据。',
  },
  promise: {
    en: 'The best answer that is known, and for every value the proof: the characters of an article, or the public page, that say so; and where sources differ, what each of them says.',
    zh: '给出目前所知最确切的答案，并为每个值附上依据：文章中的那些字符，或写明它的公开网页；来源说法不一时，各家之说一并列出。',
  },
  start: { en: 'Get started', zh: '快速上手' },
  explore: { en: 'Explore the data', zh: '浏览数据' },
  proof: { en: 'How a fact is proved', zh: '一个事实如何查证' },
  map: { en: 'Map of the ties of Xiamen and its port with partners abroad', zh: '厦门市及厦门港对外关系地图' },
  timeline: { en: 'Timeline of the events', zh: '活动时间轴' },
  quoted: { en: 'Quoted with their qualifiers', zh: '引用的数字保留限定语' },
  events: { en: 'events', zh: '项活动' },
  cities: { en: 'sister cities', zh: '座友好城市' },
  ties: { en: 'ties', zh: '项对外关系' },
  figures: { en: 'figures', zh: '个数字' },
  passages: { en: 'entries of evidence', zh: '条依据' },
  supported: { en: '{supported} of {needed} fields with evidence', zh: '{needed} 个字段中 {supported} 个有依据' },
} as const

const QUOTED = [
  'parties-forum-representatives',
  'local-governments-brics',
  'exchange-activities-2022',
  'europe-mission-orders',
] as const

/** What the data is, at a glance: the map of the ties, the timeline, and key figures. */
export function homePage(language: Language): string {
  const word = (name: keyof typeof WORDS) => WORDS[name][language]
  const { needed, supported } = fieldCoverage({ ...bundledCollections, evidence })
  const counts: readonly [number, keyof typeof WORDS, string][] = [
    [bundledCollections.events.length, 'events', 'events'],
    [sisterCities.length, 'cities', 'ties'],
    [bundledCollections.ties.length, 'ties', 'ties'],
    [bundledCollections.figures.length, 'figures', 'figures'],
  ]
  const glance = html`<main class="glance">
<div class="about"><h1>open-xiamen</h1><p class="tagline">${word('tagline')}</p><p>${word('promise')}</p>
<p class="actions"><a class="main" href="./get-started.html">${word('start')}</a><a href="./explorer.html">${word('explore')}</a><a href="./guides/evidence.html">${word('proof')}</a></p>
<pre class="install" tabindex="0"><code>npm install open-xiamen</code></pre>
<ul class="counts">${counts.map(([count, name, anchor]) => html`<li><a href="./records/index.html#${anchor}"><b>${count}</b> ${word(name)}</a></li>`)}<li><a href="./sources.html"><b>${evidence.length}</b> ${word('passages')}</a></li></ul>
<p class="covered">${word('supported').replace('{needed}', String(needed)).replace('{supported}', String(supported))}</p></div>
<div class="map"><a href="./explorer.html?collection=ties&amp;view=map">${picture('ties', word('map'), language)}</a>
<a href="./explorer.html?collection=events&amp;view=timeline">${picture('timeline', word('timeline'), language)}</a></div>
<div class="quoted"><h2>${word('quoted')}</h2><ul>${QUOTED.map((id) => {
    const figure = getFigure(id)
    return html`<li><a href="./records/${id}.html"><b>${formatFigure(figure, language)}</b> <span>${label(figure, language)}</span></a></li>`
  })}</ul></div>
</main>`
  return page(
    {
      title: 'open-xiamen',
      titleTemplate: word('tagline'),
      description: word('description'),
      layout: 'page',
      sidebar: false,
      editLink: false,
    },
    block(glance),
  )
}

/** In both themes; the one that is not shown is not loaded. */
function picture(name: string, alt: string, language: Language): Html {
  return html`<img class="light-only" loading="lazy" src="/pictures/${name}.${language}.light.svg" alt="${alt}"><img class="dark-only" loading="lazy" src="/pictures/${name}.${language}.dark.svg" alt="${alt}">`
}
