import type { Figure } from '../../../src/index.js'
import { compareFigures, figureRange, figures, formatFigure, label } from '../../../src/index.js'
import { figureQualifier } from '../../../src/model/figure.js'
import type { Language } from '../../words/language.js'
import { fieldWord, unitName, wordFor } from '../../words/model-words.js'
import { signs } from '../../words/words.js'
import { type Html, html } from '../html.js'
import { sortableTable } from '../table.js'
import { answerPage, explorerLink, fileLink, linkTo, ways } from './answer-page.js'

/** Every figure with its qualifier, by unit. */
export function figuresPage(language: Language): string {
  const qualified = figures.filter(({ qualifier }) => qualifier !== 'exact')
  const words = {
    en: {
      title: 'Quoted figures',
      answer: `The data has ${figures.length} figures quoted from sources; ${qualified.length} of them are approximate and keep a qualifier such as “nearly” or “more than”.`,
      kept: 'No number is rounded. Only figures with the same unit are compared.',
    },
    zh: {
      title: '所引数字及其限定语',
      answer: `共引用${figures.length}个数字，其中${qualified.length}个为约数，“近”“多”等限定语照原文保留。`,
      kept: '数字不作舍入。只比较单位相同的数字。',
    },
  }[language]
  const heads = ['value', 'counts', 'about', 'wording'].map((name) => fieldWord(name, language))
  const rows = (own: readonly Figure[]) =>
    own.map((figure) => [
      { shown: html`${numberOf(figure, language)}${reach(figure, language)}`, sort: figure.value },
      label(figure, language),
      html`<ul>${figure.about.map((id) => html`<li>${linkTo(id, language)}</li>`)}</ul>`,
      html`<q lang="zh-Hans">${figure.wording}</q>`,
    ])
  return answerPage(
    words.title,
    words.answer,
    html`<ul>${qualified.map((figure) => html`<li>${numberOf(figure, language)} ${label(figure, language)}</li>`)}</ul><p>${words.kept}</p>`,
    ways(fileLink('figures.csv', language, 'CSV'), explorerLink('collection=figures', language)),
    ...[...new Set(figures.map(({ unit }) => unit))].flatMap((unit) => {
      const own = figures.filter((figure) => figure.unit === unit).sort(compareFigures)
      return [
        `## ${unitName(unit, language)} {#${unit.toLowerCase()}}`,
        sortableTable(heads, rows(own.reverse()), language, words.title),
      ]
    }),
  )
}

function numberOf(figure: Figure, language: Language): Html {
  return html`<a href="../records/${figure.id}.html"><b>${formatFigure(figure, language)}</b></a>`
}

/** The range that the qualifier allows, if it is more than the number. */
function reach(figure: Figure, language: Language): Html {
  if (figure.qualifier === 'exact') return html``
  const { min, max } = figureRange(figure)
  const [from, to] = [min, max].map((value) => value?.toLocaleString(language) ?? '…')
  return html`<span class="reach" title="${{ en: 'Possible range', zh: '即可能为' }[language]}">${wordFor(figureQualifier, figure.qualifier, language)}${signs[language].colon}${from} – ${to}</span>`
}
