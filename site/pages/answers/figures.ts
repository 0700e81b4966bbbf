import type { Figure } from '../../../src/index.js'
import { compareFigures, figureRange, figures, formatFigure, label } from '../../../src/index.js'
import { figureQualifier } from '../../../src/model/figure.js'
import type { Language } from '../../words/language.js'
import { fieldWord, unitName, wordFor } from '../../words/model-words.js'
import { signs, wordsOf } from '../../words/words.js'
import { type Html, html } from '../html.js'
import { sortableTable } from '../table.js'
import { answerPage, explorerLink, fileLink, linkTo, ways } from './answer-page.js'

const word = wordsOf({
  title: { en: 'Quoted figures', zh: '所引数字及其限定语' },
  answer: {
    en: 'The data has {n} figures quoted from sources; {qualified} of them are approximate and keep a qualifier such as “nearly” or “more than”.',
    zh: '共引用{n}个数字，其中{qualified}个为约数，“近”“多”等限定语照原文保留。',
  },
  means: { en: 'Possible range', zh: '即可能为' },
  kept: {
    en: 'No number is rounded. Only figures with the same unit are compared.',
    zh: '数字不作舍入。只比较单位相同的数字。',
  },
})

/** Every figure with its qualifier, by unit. */
export function figuresPage(language: Language): string {
  const units = [...new Set(figures.map(({ unit }) => unit))]
  const qualified = figures.filter(({ qualifier }) => qualifier !== 'exact')
  const shown = qualified.map((figure) => html`<li>${numberOf(figure, language)} ${label(figure, language)}</li>`)
  return answerPage(
    word('title', language),
    word('answer', language, { n: figures.length, qualified: qualified.length }),
    html`<ul>${shown}</ul><p>${word('kept', language)}</p>`,
    ways(fileLink('figures.csv', language, 'CSV'), explorerLink('collection=figures', language)),
    ...units.flatMap((unit) => [
      `## ${unitName(unit, language)} {#${unit.toLowerCase()}}`,
      table(
        figures
          .filter((figure) => figure.unit === unit)
          .sort(compareFigures)
          .reverse(),
        language,
      ),
    ]),
  )
}

function numberOf(figure: Figure, language: Language): Html {
  return html`<a href="../records/${figure.id}.html"><b>${formatFigure(figure, language)}</b></a>`
}

function table(own: readonly Figure[], language: Language): Html {
  const heads = ['value', 'counts', 'about', 'wording'].map((name) => fieldWord(name, language))
  const rows = own.map((figure) => [
    { shown: html`${numberOf(figure, language)}${reach(figure, language)}`, sort: figure.value },
    label(figure, language),
    html`<ul>${figure.about.map((id) => html`<li>${linkTo(id, language)}</li>`)}</ul>`,
    html`<q lang="zh-Hans">${figure.wording}</q>`,
  ])
  return sortableTable(heads, rows, language, word('title', language))
}

/** The range that the qualifier allows, if it is more than the number. */
function reach(figure: Figure, language: Language): Html {
  if (figure.qualifier === 'exact') return html``
  const { min, max } = figureRange(figure)
  const number = (value?: number) => (value === undefined ? '…' : new Intl.NumberFormat(language).format(value))
  return html`<span class="reach" title="${word('means', language)}">${wordFor(figureQualifier, figure.qualifier, language)}${signs[language].colon}${number(min)} – ${number(max)}</span>`
}
