import { figures } from '../../../src/generated/records.js'
import type { Figure } from '../../../src/generated/types.js'
import { figureQualifier } from '../../../src/model/figure.js'
import { compareFigures } from '../../../src/query/compare-figures.js'
import { figureRange } from '../../../src/query/figure-range.js'
import { formatFigure } from '../../../src/query/format-figure.js'
import { label } from '../../../src/query/label.js'
import type { Language } from '../../words/language.js'
import { unitName, wordFor } from '../../words/model-words.js'
import { type Html, html } from '../html.js'
import { block, page } from '../page.js'
import { recordLink } from '../record-link.js'
import { sortableTable } from './sortable-table.js'
import { answerWords } from './words.js'

const WORDS = {
  title: { en: 'Figures, as they are quoted', zh: '所引数字及其限定语' },
  unit: { en: 'Unit', zh: '单位' },
  means: { en: 'So it can be', zh: '即可能为' },
  kept: {
    en: 'No number is rounded. Only figures of one unit are compared.',
    zh: '数字不作舍入。只比较单位相同的数字。',
  },
} as const

const R = '../records/'

/** Every figure with its qualifier, unit by unit. */
export function figuresPage(language: Language): string {
  const units = [...new Set(figures.map(({ unit }) => unit))]
  const qualified = figures.filter(({ qualifier }) => qualifier !== 'exact')
  const shown = qualified.map(
    (figure) =>
      html`<li><a href="${R}${figure.id}.html"><b>${formatFigure(figure, language)}</b></a> ${label(figure, language)}</li>`,
  )
  const answer =
    language === 'zh'
      ? `数据中有${figures.length}个所引数字，其中${qualified.length}个带“近”“多”等限定语，均照原文保留。`
      : `The data has ${figures.length} figures quoted from sources; ${qualified.length} of them say “nearly”, “more than” or the like, and keep it.`
  return page(
    { title: WORDS.title[language], description: answer, aside: false, editLink: false },
    `# ${WORDS.title[language]}`,
    block(
      html`<p class="lede">${answer}</p><ul>${shown}</ul><p>${WORDS.kept[language]}</p><p class="downloads"><a href="${language === 'zh' ? '../../' : '../'}data/figures.csv">↓ CSV</a> · <a href="../explorer.html?collection=figures">${answerWords.explore[language]}</a></p>`,
    ),
    ...units.flatMap((unit) => [
      `## ${unitName(unit, language)} {#${unit.toLowerCase()}}`,
      block(table([...figures.filter((figure) => figure.unit === unit)].sort(compareFigures).reverse(), language)),
    ]),
  )
}

function table(own: readonly Figure[], language: Language): Html {
  const heads = (['number', 'counts', 'about', 'wording'] as const).map((name) => answerWords[name][language])
  const rows = own.map((figure) => [
    {
      shown: html`<a href="${R}${figure.id}.html"><b>${formatFigure(figure, language)}</b></a>${reach(figure, language)}`,
      sort: figure.value,
    },
    { shown: label(figure, language) },
    {
      shown: html`<ul>${figure.about.map((id) => html`<li>${recordLink(id, language, R)}</li>`)}</ul>`,
    },
    { shown: html`<q lang="zh-Hans">${figure.wording}</q>` },
  ])
  return sortableTable(heads, rows, language, WORDS.title[language])
}

/** What the qualifier allows, where it allows more than the number. */
function reach(figure: Figure, language: Language): Html {
  if (figure.qualifier === 'exact') return html``
  const { min, max } = figureRange(figure)
  const number = (value?: number) => (value === undefined ? '…' : new Intl.NumberFormat(language).format(value))
  return html`<span class="reach" title="${WORDS.means[language]}">${wordFor(figureQualifier, figure.qualifier, language)}: ${number(min)} – ${number(max)}</span>`
}
