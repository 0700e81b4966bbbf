import { fieldCoverage } from '../../../scripts/coverage/field-coverage.js'
import { bundledParts } from '../../../src/convert/part.js'
import { formatFigure } from '../../../src/query/format-figure.js'
import { getFigure } from '../../../src/query/get-figure.js'
import { label } from '../../../src/query/label.js'
import { sisterCities } from '../../../src/records/sister-cities.js'
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
    en: 'Every field of every record can be traced to the characters of the article that state it, and anyone who holds the article can check that by machine.',
    zh: '每条记录的每个字段都可以追溯到文章中说明它的那些字符，手中有原文的人都能用程序核对。',
  },
  start: { en: 'Get started', zh: '快速上手' },
  explore: { en: 'Explore the data', zh: '浏览数据' },
  proof: { en: 'How a fact is proved', zh: '一个事实如何查证' },
  map: { en: 'Map of the ties of Xiamen and its port with partners abroad', zh: '厦门市及厦门港对外关系地图' },
  timeline: { en: 'Timeline of the events', zh: '事件时间轴' },
  quoted: { en: 'Quoted with their qualifiers', zh: '引用的数字保留限定语' },
  events: { en: 'events', zh: '项事件' },
  cities: { en: 'sister cities', zh: '座友好城市' },
  ties: { en: 'ties', zh: '项对外关系' },
  figures: { en: 'figures', zh: '个数字' },
  passages: { en: 'passages of evidence', zh: '段依据' },
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
  const { needed, supported } = fieldCoverage(bundledParts)
  const counts: readonly [number, keyof typeof WORDS, string][] = [
    [bundledParts.events.length, 'events', 'events'],
    [sisterCities.length, 'cities', 'ties'],
    [bundledParts.ties.length, 'ties', 'ties'],
    [bundledParts.figures.length, 'figures', 'figures'],
  ]
  const glance = html`<main class="glance">
<div class="about"><h1>open-xiamen</h1><p class="tagline">${word('tagline')}</p><p>${word('promise')}</p>
<p class="actions"><a class="main" href="./get-started.html">${word('start')}</a><a href="./explorer.html">${word('explore')}</a><a href="./guides/evidence.html">${word('proof')}</a></p>
<pre class="install" tabindex="0"><code>npm install open-xiamen</code></pre>
<ul class="counts">${counts.map(([count, name, anchor]) => html`<li><a href="./records/index.html#${anchor}"><b>${count}</b> ${word(name)}</a></li>`)}<li><a href="./sources.html"><b>${bundledParts.evidence.length}</b> ${word('passages')}</a></li></ul>
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
